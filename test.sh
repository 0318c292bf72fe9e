#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test, and ends with "N passed, N failed".
# Arguments go to "dotnet test", for example: ./test.sh --filter "FullyQualifiedName~Gst"
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

needed=()
for pair in chromium:chromium soffice:libreoffice-calc-nogui pdftotext:poppler-utils qpdf:qpdf gs:ghostscript hb-shape:libharfbuzz-bin zbarimg:zbar-tools zip:zip; do
  command -v "${pair%%:*}" >/dev/null || needed+=("${pair##*:}")
done
[ -e /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf ] || needed+=(fonts-noto-core)
/usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || needed+=(python3-aiosmtpd)
/usr/bin/python3 -c 'import jsonschema' 2>/dev/null || needed+=(python3-jsonschema)
if [ ${#needed[@]} -gt 0 ]; then
  echo "Installing ${needed[*]}"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${needed[@]}" >/dev/null || {
    echo "Could not install ${needed[*]}; the tests that need them will fail." >&2
  }
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
if ! dotnet build UCCMS.sln --nologo -v quiet; then
  echo "The build failed."
  echo "0 passed, 1 failed"
  exit 1
fi

dotnet test UCCMS.Tests --no-build --nologo --logger "trx;LogFileName=$results/run.trx" --logger "console;verbosity=minimal" "$@"
status=$?
counters=$(grep -o '<Counters [^>]*' "$results/run.trx" 2>/dev/null | head -1)
count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
passed=$(count passed)
failed=$(( $(count failed || echo 0) + $(count error || echo 0) + $(count timeout || echo 0) + $(count aborted || echo 0) ))
if [ -z "$counters" ] || { [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; }; then
  failed=$(( failed + 1 )) # the run itself broke
fi
echo "${passed:-0} passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$status" -eq 0 ]
