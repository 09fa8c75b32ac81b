namespace TypedContent.Tests.Damage;

/// <summary>Represents a text, section, link, or other part of an article in a locale, with all that the public API returns of it.</summary>
internal sealed record Subject(string Name, params (string What, Func<string?> Read)[] Reads)
{
    /// <summary>Gets what each read returns without damage.</summary>
    internal IReadOnlyList<string?> Expected { get; } = [.. Reads.Select(read => read.Read())];
}
