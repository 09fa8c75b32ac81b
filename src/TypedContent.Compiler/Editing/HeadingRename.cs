using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Shared;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents the new text of a heading, with the links to its section in all articles.</summary>
/// <param name="Content">The content set with the new text.</param>
/// <param name="Anchor">The anchor of the section after that.</param>
public sealed record HeadingRename(EditableContent Content, string Anchor)
{
    /// <summary>Returns the content set in which a heading has another text.</summary>
    /// <remarks>
    /// If links can't follow the new anchor, such as those to a translation whose section isn't certain, the heading gets its old anchor as an id.
    /// </remarks>
    /// <param name="content">The content set.</param>
    /// <param name="filePath">The path of the file with the heading.</param>
    /// <param name="anchor">The anchor of the heading.</param>
    /// <param name="title">The new text, as Markdown.</param>
    /// <exception cref="MoveException">There is no such heading, or its text can't be changed. The message says why.</exception>
    public static HeadingRename Of(EditableContent content, string filePath, string anchor, string title)
    {
        if (title.Trim().Length == 0 || title.IndexOfAny(['\r', '\n']) >= 0)
        {
            throw new MoveException("the new text is empty or has a line break; write it on one line");
        }

        var heading = HeadingText.Find(content.Compilation, filePath, anchor);
        var renamed = content.With([heading.EditOf(title.Trim())]);
        var document = content.Compilation.Documents.First(document => document.Variant.FilePath == filePath);
        var now = renamed.Compilation.Documents.First(other => other.Variant.FilePath == filePath).Variant;
        if (now.Headings.Count != document.Variant.Headings.Count)
        {
            throw new MoveException($"with the text '{title}', the line would not be a heading; write another text");
        }

        var newAnchor = now.Headings[heading.Index].Anchor;
        try
        {
            if (newAnchor.Length == 0)
            {
                throw new MoveException($"with the text '{title}', the heading would have no anchor, so that links could not lead to its section; write letters or digits");
            }

            RequireSameAnchors(document.Variant, now, heading.Index);
            var after = newAnchor == anchor ? renamed : renamed.With(LinkEdits(content.Compilation, renamed.Compilation, document.Variant, anchor, newAnchor));
            MoveCheck.Compare(content.Compilation, after.Compilation, [], IsExpected);
            return new HeadingRename(after, newAnchor);
        }
        catch (MoveException) when (newAnchor != anchor && heading.CanHaveId)
        {
            var after = content.With([heading.EditOf($"{title.Trim()} {{#{anchor}}}")]);
            RequireSameAnchors(document.Variant, after.Compilation.Documents.First(other => other.Variant.FilePath == filePath).Variant, heading.Index);
            MoveCheck.Compare(content.Compilation, after.Compilation, [], IsExpected);
            return new HeadingRename(after, anchor);
        }

        // A translation of the old text is out of date.
        static bool IsExpected(Problem problem) => problem.Rule.Id == OutdatedText.Rule.Id || problem.Rule.Id == OutdatedTranslation.Rule.Id;
    }

    /// <summary>Throws if the anchor of another heading changes, such as that of one with the same text: links to it would lead elsewhere.</summary>
    private static void RequireSameAnchors(ArticleVariant before, ArticleVariant after, int renamed)
    {
        for (var i = 0; i < before.Headings.Count; i++)
        {
            if (i != renamed && before.Headings[i].Anchor is var anchor && after.Headings[i].Anchor != anchor)
            {
                throw new MoveException($"the anchor '#{anchor}' of another heading would be '#{after.Headings[i].Anchor}', since their texts are the same; give that heading the id '{{#{anchor}}}' first");
            }
        }
    }

    private static IEnumerable<TextEdit> LinkEdits(ContentCompilation before, ContentCompilation after, ArticleVariant article, string anchor, string newAnchor)
    {
        var documents = before.Documents.ToDictionary(document => document.Variant.FilePath, StringComparer.Ordinal);
        foreach (var file in before.Files.Where(file => documents.ContainsKey(file.Origin.FilePath)))
        {
            var variant = documents[file.Origin.FilePath].Variant;
            if (!LeadsTo(variant, article.Path, before.Index))
            {
                continue;
            }

            foreach (var link in PlacedLink.In(file, before.Options.IdentityOf(file.Origin)!, documents[file.Origin.FilePath], before.Options.FallbackLocale))
            {
                var old = LinkResolver.Resolve(variant, link.Reference, before.Index);
                if (old.Target != article.Path || old.Kind is not (LinkKind.Section or LinkKind.Article or LinkKind.Anchor) || LinkDestination.Parse(link.Reference.Destination).Fragment != anchor
                    || LinkResolver.Resolve(variant, link.Reference, after.Index) is var now && now.Findings.Count == old.Findings.Count)
                {
                    continue;
                }

                yield return WrittenDestination.At(file.Origin.FilePath, file.Text, link.Span, link.Reference.Destination)?.WithFragment(newAnchor)
                    ?? throw new MoveException($"{file.Origin.FilePath}({link.Span.StartLine + 1}): the link to '{link.Reference.Destination}' can't be changed; write it plainly");
            }
        }
    }

    private static bool LeadsTo(ArticleVariant variant, string path, ContentIndex index)
    {
        foreach (var link in LinkResolver.ResolveAll(variant, index))
        {
            if (link.Target == path)
            {
                return true;
            }
        }

        return variant.IsSideBySide;
    }
}
