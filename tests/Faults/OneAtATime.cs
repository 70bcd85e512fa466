// The experiments measure and load this machine: one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
