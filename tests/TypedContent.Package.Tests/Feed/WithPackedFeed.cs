namespace TypedContent.Package.Tests.Feed;

/// <summary>Defines the collection of tests that share one packed feed.</summary>
[CollectionDefinition(nameof(WithPackedFeed))]
public sealed class WithPackedFeed : ICollectionFixture<PackedFeed>;

/// <summary>Defines the collection of the tests of edits, which run beside the others, since they take the longest.</summary>
[CollectionDefinition(nameof(WithFeedOfEdits))]
public sealed class WithFeedOfEdits : ICollectionFixture<PackedFeed>;
