// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What stands at the front of an AppImage (type 2, https://github.com/AppImage/AppImageSpec): a static program that finds the squashfs image behind
// itself, mounts it (libfuse 2) or, where FUSE is absent, unpacks it for the run, and starts AppRun in it. Options as the specification has them.
#define _GNU_SOURCE
#include <squashfuse/squashfuse.h>
#undef FUSE_USE_VERSION   // squashfuse's own setting
#define FUSE_USE_VERSION 26
#include <fuse.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <libgen.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static sqfs image;
static char self[PATH_MAX];

static void fail(const char *what, ...) __attribute__((noreturn, format(printf, 1, 2)));
static void fail(const char *what, ...)
{
    va_list arguments;
    va_start(arguments, what);
    fputs("AppImage: ", stderr);
    vfprintf(stderr, what, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(127);
}

// The image begins where this program's ELF file ends: its section headers are last.
static size_t imageOffset(void)
{
    Elf64_Ehdr header;
    const int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &header, sizeof header) != (ssize_t)sizeof header || memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) {
        fail("cannot read %s", self);
    }
    close(file);
    return header.e_shoff + (size_t)header.e_shentsize * header.e_shnum;
}

static int find(const char *path, sqfs_inode *inode)
{
    bool found = true;
    if (sqfs_inode_get(&image, inode, sqfs_inode_root(&image)) != SQFS_OK || sqfs_lookup_path(&image, inode, path, &found) != SQFS_OK) {
        return -EIO;
    }
    return found ? 0 : -ENOENT;
}

// ---- mounted ----

static int opGetattr(const char *path, struct stat *st)
{
    sqfs_inode inode;
    const int error = find(path, &inode);
    if (error != 0) {
        return error;
    }
    memset(st, 0, sizeof *st);   // as the user's own, read-only
    st->st_mode = inode.base.mode;
    st->st_nlink = (nlink_t)inode.nlink;
    st->st_mtime = st->st_ctime = st->st_atime = inode.base.mtime;
    st->st_uid = getuid();
    st->st_gid = getgid();
    st->st_size = S_ISREG(st->st_mode) ? (off_t)inode.xtra.reg.file_size : S_ISLNK(st->st_mode) ? (off_t)inode.xtra.symlink_size : 0;
    st->st_blksize = image.sb.block_size;
    st->st_blocks = (st->st_size + 511) / 512;
    return 0;
}

static int opReadlink(const char *path, char *target, size_t size)
{
    sqfs_inode inode;
    const int error = find(path, &inode);
    return error != 0 ? error : !S_ISLNK(inode.base.mode) ? -EINVAL : sqfs_readlink(&image, &inode, target, &size) == SQFS_OK ? 0 : -EIO;
}

static int opReaddir(const char *path, void *buffer, fuse_fill_dir_t fill, off_t offset, struct fuse_file_info *info)
{
    (void)offset, (void)info;
    sqfs_inode inode;
    sqfs_dir folder;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err failed = SQFS_OK;
    const int error = find(path, &inode);
    if (error != 0) {
        return error;
    }
    if (!S_ISDIR(inode.base.mode)) {
        return -ENOTDIR;
    }
    if (sqfs_dir_open(&image, &inode, &folder, 0) != SQFS_OK) {
        return -EIO;
    }
    fill(buffer, ".", NULL, 0);
    fill(buffer, "..", NULL, 0);
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(&image, &folder, &entry, &failed)) {
        fill(buffer, sqfs_dentry_name(&entry), NULL, 0);
    }
    return failed == SQFS_OK ? 0 : -EIO;
}

static int opOpen(const char *path, struct fuse_file_info *info)
{
    sqfs_inode inode;
    const int error = find(path, &inode);
    if (error != 0) {
        return error;
    }
    if ((info->flags & O_ACCMODE) != O_RDONLY) {
        return -EROFS;
    }
    sqfs_inode *kept = malloc(sizeof *kept);
    if (kept == NULL) {
        return -ENOMEM;
    }
    *kept = inode;
    info->fh = (uintptr_t)kept;
    info->keep_cache = 1;
    return 0;
}

static int opRelease(const char *path, struct fuse_file_info *info)
{
    (void)path;
    free((sqfs_inode *)(uintptr_t)info->fh);
    return 0;
}

static int opRead(const char *path, char *buffer, size_t size, off_t offset, struct fuse_file_info *info)
{
    (void)path;
    sqfs_off_t count = (sqfs_off_t)size;
    return sqfs_read_range(&image, (sqfs_inode *)(uintptr_t)info->fh, offset, &count, buffer) == SQFS_OK ? (int)count : -EIO;
}

static const struct fuse_operations operations = {
    .getattr = opGetattr, .readlink = opReadlink, .readdir = opReaddir, .open = opOpen, .release = opRelease, .read = opRead};

// The mounting process; ends when it is unmounted. ready: a pipe that is told when the files are there.
static int serve(const char *place, int ready)
{
    if (access("/dev/fuse", R_OK | W_OK) != 0) {
        return 1;
    }
    char *words[] = {self, "-o", "ro,nosuid,nodev", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct fuse_chan *channel = fuse_mount(place, &arguments);
    if (channel == NULL) {
        return 1;
    }
    struct fuse *fuse = fuse_new(channel, &arguments, &operations, sizeof operations, NULL);
    int result = 1;
    if (fuse != NULL) {
        fuse_set_signal_handlers(fuse_get_session(fuse));
        if (write(ready, "+", 1) == 1) {
            result = fuse_loop(fuse);
        }
    }
    fuse_unmount(place, channel);
    return result;
}

// 0: mounted, by a process that is ended with the returned number. -1: there is no FUSE for us.
static pid_t mountAt(const char *place)
{
    int ready[2];
    if (pipe2(ready, O_CLOEXEC) != 0) {
        fail("pipe: %s", strerror(errno));
    }
    const pid_t server = fork();
    if (server == 0) {
        setsid();   // Ctrl+C is for the program
        const int nothing = open("/dev/null", O_RDWR);
        dup2(nothing, STDIN_FILENO);
        dup2(nothing, STDOUT_FILENO);
        dup2(nothing, STDERR_FILENO);
        close(ready[0]);
        _exit(serve(place, ready[1]));
    }
    close(ready[1]);
    char byte;
    const int mounted = server > 0 && read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    if (!mounted && server > 0) {
        waitpid(server, NULL, 0);
    }
    return mounted ? server : -1;
}

// ---- unpacked ----

static void unpackFile(sqfs_inode *inode, const char *path)
{
    static char buffer[131072];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, inode->base.mode & 0755);
    if (file < 0) {
        fail("cannot write %s: %s", path, strerror(errno));
    }
    for (uint64_t done = 0; done < inode->xtra.reg.file_size;) {
        sqfs_off_t count = sizeof buffer;
        if (sqfs_read_range(&image, inode, (sqfs_off_t)done, &count, buffer) != SQFS_OK || count <= 0) {
            fail("damaged at %s", path);
        }
        if (write(file, buffer, (size_t)count) != count) {
            fail("cannot write %s: %s", path, strerror(errno));
        }
        done += (uint64_t)count;
    }
    close(file);
}

static void unpack(const char *root)
{
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (mkdir(root, 0755) != 0 && errno != EEXIST) {
        fail("cannot make %s: %s", root, strerror(errno));
    }
    if (sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK) {
        fail("%s holds no image", self);
    }
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end) {
            continue;
        }
        char path[PATH_MAX];
        sqfs_inode inode;
        if (snprintf(path, sizeof path, "%s/%s", root, walk.path) >= (int)sizeof path || sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK) {
            fail("damaged at %s", walk.path);
        }
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0755) != 0 && errno != EEXIST) {
                fail("cannot make %s: %s", path, strerror(errno));
            }
        } else if (S_ISLNK(inode.base.mode)) {
            char target[PATH_MAX];
            size_t size = sizeof target;
            if (sqfs_readlink(&image, &inode, target, &size) != SQFS_OK || symlink(target, path) != 0) {
                fail("cannot write %s: %s", path, strerror(errno));
            }
        } else if (S_ISREG(inode.base.mode)) {
            unpackFile(&inode, path);
        }
    }
    sqfs_traverse_close(&walk);
    if (error != SQFS_OK) {
        fail("%s is damaged", self);
    }
}

static int removeOne(const char *path, const struct stat *st, int kind, struct FTW *place)
{
    (void)st, (void)kind, (void)place;
    return remove(path);
}

// ---- the run ----

static pid_t program;
static void passOn(int signal)
{
    if (program > 0) {
        kill(program, signal);
    }
}

// AppRun's result.
static int run(const char *root, char **argv)
{
    char folder[PATH_MAX];
    if (getcwd(folder, sizeof folder) != NULL) {
        setenv("OWD", folder, 1);
    }
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", root, 1);
    setenv("ARGV0", argv[0], 1);
    for (const int *signals = (const int[]){SIGTERM, SIGINT, SIGHUP, SIGQUIT, 0}; *signals != 0; ++signals) {
        signal(*signals, passOn);
    }
    program = fork();
    if (program == 0) {
        char path[PATH_MAX];
        (void)!snprintf(path, sizeof path, "%s/AppRun", root);
        for (const int *signals = (const int[]){SIGTERM, SIGINT, SIGHUP, SIGQUIT, 0}; *signals != 0; ++signals) {
            signal(*signals, SIG_DFL);
        }
        execv(path, argv);
        fail("cannot start %s: %s", path, strerror(errno));
    }
    int status = 0;
    while (waitpid(program, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int runUnpacked(char *place, char **argv)
{
    unpack(place);
    const int result = run(place, argv);
    nftw(place, removeOne, 16, FTW_DEPTH | FTW_PHYS);
    return result;
}

int main(int argc, char **argv)
{
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length <= 0) {
        fail("/proc is needed");
    }
    const size_t offset = imageOffset();
    const char *option = argc > 1 ? argv[1] : "";
    if (strcmp(option, "--appimage-offset") == 0) {
        printf("%zu\n", offset);
        return 0;
    }
    if (sqfs_open_image(&image, self, offset) != SQFS_OK) {
        fail("%s is not whole", self);
    }
    if (strcmp(option, "--appimage-extract") == 0) {
        unpack("squashfs-root");
        return 0;
    }
    const char *temporary = getenv("TMPDIR");
    char place[PATH_MAX];
    (void)!snprintf(place, sizeof place, "%s/.mount_strongroom-XXXXXX", temporary != NULL && *temporary == '/' ? temporary : "/tmp");
    if (mkdtemp(place) == NULL) {
        fail("cannot make %s: %s", place, strerror(errno));
    }
    const char *unpacked = getenv("APPIMAGE_EXTRACT_AND_RUN");
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        argv[1] = argv[0];
        return runUnpacked(place, argv + 1);
    }
    if (unpacked != NULL && strcmp(unpacked, "1") == 0) {
        return runUnpacked(place, argv);
    }
    const pid_t server = mountAt(place);
    if (server < 0) {
        return runUnpacked(place, argv);
    }
    int result = 0;
    if (strcmp(option, "--appimage-mount") == 0) {
        puts(place);
        fflush(stdout);
        sigset_t end;
        int which;
        sigemptyset(&end);
        sigaddset(&end, SIGINT);
        sigaddset(&end, SIGTERM);
        sigaddset(&end, SIGHUP);
        sigprocmask(SIG_BLOCK, &end, NULL);
        sigwait(&end, &which);
    } else {
        result = run(place, argv);
    }
    kill(server, SIGTERM);
    waitpid(server, NULL, 0);
    rmdir(place);
    return result;
}
