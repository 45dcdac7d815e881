# SPDX-FileCopyrightText: 2026 The Strongroom developers
# SPDX-License-Identifier: Apache-2.0
"""botocore beside core/aws. One JSON question a line on standard input, one JSON answer a line on standard output.

{"do": "sign", ...}          the Authorization header, with botocore's clock at "time"
{"do": "credentials", ...}   what botocore finds in the given environment and files
{"do": "boto3", ...}         one call of boto3, when there is a boto3
"""
import datetime
import importlib.util
import json
import os
import sys
import types
import unittest.mock

import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError


def fixed(time):
    """botocore's clock at that time; it has asked it in two ways over the years."""
    now = datetime.datetime.strptime(time, '%Y%m%dT%H%M%SZ')

    class Fixed(datetime.datetime):
        @classmethod
        def utcnow(cls):
            return now

    clock = types.SimpleNamespace(datetime=Fixed, timedelta=datetime.timedelta, timezone=datetime.timezone)
    return unittest.mock.patch.multiple(botocore.auth, create=True, datetime=clock, get_current_datetime=lambda *unused, **unused_too: now)


def sign(q):
    with fixed(q['time']):
        request = AWSRequest(method=q['method'], url=q['url'], data=q['body'].encode(), headers=dict(q['headers']))
        keys = Credentials(q['accessKeyId'], q['secretAccessKey'], q['sessionToken'] or None)
        botocore.auth.SigV4Auth(keys, q['service'], q['region']).add_auth(request)
        return {'authorization': request.headers['Authorization'], 'date': request.headers['X-Amz-Date']}


def credentials(q):
    os.environ.clear()
    os.environ.update(q['environment'])
    os.environ.update({'HOME': q['home'], 'AWS_EC2_METADATA_DISABLED': 'true'})
    try:
        session = botocore.session.Session(profile=q['profile'] or None)
        found = session.get_credentials()
        if found is None:
            return {'error': 'none'}
        return {'accessKeyId': found.access_key, 'secretAccessKey': found.secret_key, 'sessionToken': found.token or '',
                'region': session.get_config_variable('region') or ''}
    except Exception as error:      # its own classes, by name
        return {'error': type(error).__name__}


def boto3(q):
    if importlib.util.find_spec('boto3') is None:
        return {'missing': True}
    import boto3 as module
    client = module.client(q['service'], region_name='us-east-1', endpoint_url=q['endpoint'], aws_access_key_id=q['accessKeyId'],
                           aws_secret_access_key=q['secretAccessKey'], aws_session_token=q['sessionToken'] or None)
    try:
        answer = getattr(client, q['call'])(**q['arguments'])
        answer.pop('ResponseMetadata', None)
        return {'answer': json.loads(json.dumps(answer, default=str))}
    except ClientError as error:
        return {'error': error.response['Error']['Code']}


print(json.dumps({'botocore': botocore.__version__}), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps({'sign': sign, 'credentials': credentials, 'boto3': boto3}[question.pop('do')](question)), flush=True)
