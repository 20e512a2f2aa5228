#!/usr/bin/env bash
# Writes ../desk_event.pb.swift from desk_event.proto.
#
# Needs protoc (Debian: protobuf-compiler, written with 3.21.12) and protoc-gen-swift, the plugin of swift-protobuf
# (written with 1.39.0; in a checkout of that package: swift build -c release --product protoc-gen-swift).
# PROTOC_GEN_SWIFT names the plugin where it is not on PATH. Run it after every change of the schema and commit the
# result: a build never runs it.
set -euo pipefail
cd "$(dirname "$0")"

plugin=${PROTOC_GEN_SWIFT:-$(command -v protoc-gen-swift || true)}
[[ -x $plugin ]] || {
    echo "generate.sh: protoc-gen-swift not found; put it on PATH or name it in PROTOC_GEN_SWIFT" >&2
    exit 69
}
command -v protoc >/dev/null || {
    echo "generate.sh: protoc not found; apt-get install protobuf-compiler" >&2
    exit 69
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
protoc --plugin=protoc-gen-swift="$plugin" --swift_opt=Visibility=Internal --swift_out="$folder" desk_event.proto
grep -q '^// swift-format-ignore-file' "$folder/desk_event.pb.swift" ||
    sed -i '1i // swift-format-ignore-file' "$folder/desk_event.pb.swift"
mv "$folder/desk_event.pb.swift" ../desk_event.pb.swift
