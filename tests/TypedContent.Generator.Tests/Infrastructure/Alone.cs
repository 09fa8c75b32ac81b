namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Defines the collection of tests that measure the allocations of the whole process. No other test runs at the same time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
