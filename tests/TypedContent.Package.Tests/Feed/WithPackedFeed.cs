namespace TypedContent.Package.Tests.Feed;

/// <summary>Defines the collection of tests that share one packed feed.</summary>
[CollectionDefinition(nameof(WithPackedFeed))]
public sealed class WithPackedFeed : ICollectionFixture<PackedFeed>;
