namespace TypedContent.Portal.Tests;

/// <summary>Defines the collection of tests that share one portal and one browser.</summary>
[CollectionDefinition(nameof(WithBrowser))]
public sealed class WithBrowser : ICollectionFixture<Browser>;
