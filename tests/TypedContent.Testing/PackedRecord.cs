namespace TypedContent.Testing;

/// <summary>Represents an article in a pack.</summary>
public sealed class PackedRecord
{
    public required ulong Hash { get; init; }

    public required ulong Checksum { get; init; }

    public required ulong MemberHash { get; init; }

    public required bool IsSource { get; init; }

    public required string Path { get; init; }

    public required string Body { get; init; }

    public required IReadOnlyList<string?> Strings { get; init; }

    /// <summary>Gets the state of each string: 0 if it isn't known, 1 if it is current, 2 if it is outdated, and 3 if it is left over.</summary>
    public required IReadOnlyList<int> States { get; init; }

    public required IReadOnlyList<(string? Html, string Anchor, byte Level)> Sections { get; init; }

    public required IReadOnlyList<PackedLink> Links { get; init; }

    public required IReadOnlyList<(string Key, byte Form, string Value)> Metadata { get; init; }

    public required IReadOnlyList<(int Offset, string Value, int Link)> Destinations { get; init; }
}
