using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>All that is generated for an article, with names and without positions.</summary>
public sealed record ArticleModel
{
    /// <summary>The article's path.</summary>
    public required string Path { get; init; }

    /// <summary>Where it stands in the generated code.</summary>
    public required ArticleName Name { get; init; }

    /// <summary>Its title in the first of its locales.</summary>
    public required string Title { get; init; }

    /// <summary>Its description in the first of its locales.</summary>
    public required string Description { get; init; }

    /// <summary>The locales it exists in.</summary>
    public required EquatableArray<string> Locales { get; init; }

    /// <summary>One member a unit.</summary>
    public required EquatableArray<StringMember> Strings { get; init; }

    /// <summary>One member a heading.</summary>
    public required EquatableArray<SectionMember> Sections { get; init; }

    /// <summary>One member a place that is linked to.</summary>
    public required EquatableArray<LinkMember> Links { get; init; }

    /// <summary>The keys of the front matter that every variant has, in the order of the schema.</summary>
    public required EquatableArray<string> RequiredMetadata { get; init; }

    /// <summary>Hash of the names and order of the members; a pack must have been written for the same.</summary>
    public required ulong MemberHash { get; init; }
}

/// <summary>A unit's member. <paramref name="Label"/>: its source text, plain and shortened.</summary>
public readonly record struct StringMember(string Name, string Label);

/// <summary>A section's member.</summary>
public readonly record struct SectionMember(string Name, string Anchor, int Level, string Label);

/// <summary>A link's member. <paramref name="TargetClass"/> is empty where the target is no article.</summary>
public readonly record struct LinkMember(string Name, LinkKind Kind, string Target, string Fragment, bool HasSection, string TargetClass);
