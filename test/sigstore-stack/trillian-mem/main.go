// Command trillian-mem is Trillian's log server, its admin server and its sequencer in one process over memory, so that
// Rekor runs in a test without a database. What it holds is gone when it ends.
package main

import (
	"context"
	"flag"
	"log"
	"net"
	"time"

	"github.com/google/trillian"
	"github.com/google/trillian/extension"
	tlog "github.com/google/trillian/log"
	"github.com/google/trillian/monitoring"
	"github.com/google/trillian/quota"
	"github.com/google/trillian/server"
	"github.com/google/trillian/server/admin"
	"github.com/google/trillian/server/interceptor"
	"github.com/google/trillian/storage/memory"
	"github.com/google/trillian/util/clock"
	"github.com/google/trillian/util/election2"
	"google.golang.org/grpc"
)

func main() {
	rpc := flag.String("rpc", "127.0.0.1:8090", "where to listen")
	interval := flag.Duration("interval", 100*time.Millisecond, "time between two batches of the sequencer")
	flag.Parse()

	trees := memory.NewTreeStorage()
	metrics := monitoring.InertMetricFactory{}
	registry := extension.Registry{
		AdminStorage:    memory.NewAdminStorage(trees),
		LogStorage:      memory.NewLogStorage(trees, metrics),
		ElectionFactory: election2.NoopFactory{},
		QuotaManager:    quota.Noop(),
		MetricFactory:   metrics,
	}

	judge := interceptor.New(registry.AdminStorage, registry.QuotaManager, false, metrics)
	serve := grpc.NewServer(grpc.ChainUnaryInterceptor(interceptor.ErrorWrapper, judge.UnaryInterceptor))
	trillian.RegisterTrillianLogServer(serve, server.NewTrillianLogRPCServer(registry, clock.System))
	trillian.RegisterTrillianAdminServer(serve, admin.New(registry, []trillian.TreeType{trillian.TreeType_LOG}))

	sequencer := tlog.NewOperationManager(tlog.OperationInfo{
		Registry:    registry,
		BatchSize:   1000,
		NumWorkers:  1,
		RunInterval: *interval,
		TimeSource:  clock.System,
	}, tlog.NewSequencerManager(registry, 0))
	go sequencer.OperationLoop(context.Background())

	listener, err := net.Listen("tcp", *rpc)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(serve.Serve(listener))
}
