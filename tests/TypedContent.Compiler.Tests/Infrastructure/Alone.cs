using Xunit;

namespace TypedContent.Compiler.Tests.Infrastructure;

/// <summary>The tests that measure what the whole process allocates. No other test runs at the same time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
