//go:build tools

// Package tools names the servers that the test stack is made of, so that `go.mod` and `go.sum` pin them.
package tools

import (
	_ "github.com/sigstore/fulcio"
	_ "github.com/sigstore/rekor/cmd/rekor-server"
	_ "github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server"
)
