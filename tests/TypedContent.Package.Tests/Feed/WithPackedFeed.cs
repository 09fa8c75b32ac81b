namespace TypedContent.Package.Tests.Feed;

/// <summary>The tests that share one packed feed.</summary>
[CollectionDefinition(nameof(WithPackedFeed))]
public sealed class WithPackedFeed : ICollectionFixture<PackedFeed>;
