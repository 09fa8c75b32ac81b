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

    public required IReadOnlyList<(string? Html, string Anchor, byte Level)> Sections { get; init; }

    public required IReadOnlyList<PackedLink> Links { get; init; }

    public required IReadOnlyList<(string Key, byte Form, string Value)> Metadata { get; init; }

    public required IReadOnlyList<(int Offset, string Value, int Link)> Destinations { get; init; }
}
