using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Sections;

/// <summary>Represents the headings of a plain article and the names that lead to them: all that sections are joined by.</summary>
public readonly record struct HeadingList(EquatableArray<Heading> Headings, EquatableArray<ArticleAnchor> Anchors);
