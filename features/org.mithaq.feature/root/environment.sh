# What the start script and, in the sources, ./build need to know about the machine.

# The folder that the file which a link leads to is in.
folder_of() {
	file=$1
	while [ -h "$file" ]; do
		link=$(readlink "$file")
		case $link in
			/*) file=$link ;;
			*) file=$(dirname "$file")/$link ;;
		esac
	done
	(cd "$(dirname "$file")" && pwd -P)
}

# The major version of the Java in a folder, or nothing.
java_version() {
	if [ -f "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
	else
		"$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
	fi
}

# find_java VERSION PROGRAM: the first folder whose Java is of that version or later and has the program (java, javac). Looks at
# JAVA_HOME, then at PATH, then where Linux distributions and macOS keep theirs. Prints nothing where there is none.
find_java() {
	on_path=$(command -v "$2") && on_path=$(dirname "$(folder_of "$on_path")")
	for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
		"$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		if [ -n "$candidate" ] && [ -x "$candidate/bin/$2" ] && [ -x "$candidate/bin/java" ]; then
			version=$(java_version "$candidate")
			if [ -n "$version" ] && [ "$version" -ge "$1" ]; then
				echo "$candidate"
				return
			fi
		fi
	done
}

# Names of files are read and written by the locale: takes one that can say all of them where the present one cannot.
use_utf8() {
	[ "$(uname -s)" != Darwin ] || return 0
	case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
		*[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
		*)
			LC_CTYPE=C.UTF-8
			export LC_CTYPE
			if [ -n "${LC_ALL:-}" ]; then
				LC_ALL=C.UTF-8
				export LC_ALL
			fi
			;;
	esac
}

# Whether files can be made in a folder; makes it where it is missing.
can_write() {
	mkdir -p "$1" 2>/dev/null && [ -w "$1" ]
}
