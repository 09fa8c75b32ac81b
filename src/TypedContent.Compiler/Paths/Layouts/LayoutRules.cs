using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Represents what a project states about the places of its articles.</summary>
public sealed record LayoutRules
{
    /// <summary>Gets the patterns of paths, in the order in which they are tried; empty for folders of locales in the root.</summary>
    public EquatableArray<LayoutPattern> Patterns { get; init; } = [];

    /// <summary>Gets the locales that the project names: the source locale, the default locale, and those that it reads.</summary>
    public EquatableArray<string> Locales { get; init; } = [];

    /// <summary>Gets a value that indicates whether the project lists the locales that it reads, so that others are left out.</summary>
    public bool IsListed { get; init; }

    /// <summary>Gets the names that are no locales.</summary>
    public EquatableArray<string> Topics { get; init; } = [];
}
