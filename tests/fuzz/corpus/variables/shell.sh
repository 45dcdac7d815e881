export A='it'\''s'
B=$'a\nb'
declare -x C="d"
