namespace TypedContent.Tests.Fakes;

/// <summary>Represents an article in a pack. <see langword="null"/> represents content that the locale lacks.</summary>
internal sealed record PackArticle(string Path)
{
    /// <summary>Gets a value that indicates whether the locale lacks the article, so that the pack has only its member hash.</summary>
    internal bool IsLacking { get; init; }

    internal ulong MemberHash { get; init; } = SampleArticle.MemberHashOfSample;

    internal uint Flags { get; init; }

    internal string Body { get; init; } = "";

    internal IReadOnlyList<string?> Strings { get; init; } = [];

    /// <summary>Gets the states of the strings. A record of one state has no table of them.</summary>
    internal IReadOnlyList<TranslationState> States { get; init; } = [TranslationState.Current];

    internal IReadOnlyList<PackSection> Sections { get; init; } = [];

    internal IReadOnlyList<PackLink> Links { get; init; } = [];

    internal IReadOnlyList<(string Key, string? Value, byte Form)> Metadata { get; init; } = [];

    /// <summary>Gets the links whose destinations are in the body, in the order of the body.</summary>
    internal IReadOnlyList<int> Destinations { get; init; } = [];
}

internal sealed record PackSection(string? Html, string Anchor, int Level);

internal sealed record PackLink(string? Destination, LinkKind Kind, string Target = "", string Fragment = "", int Section = -1);
