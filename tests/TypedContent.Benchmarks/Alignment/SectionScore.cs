using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Counts the sections that are joined rightly.</summary>
internal sealed class SectionScore
{
    /// <summary>Gets the number of sections that both sides of an article have.</summary>
    public int Expected { get; private set; }

    /// <summary>Gets the number of sections that are joined.</summary>
    public int Joined { get; private set; }

    /// <summary>Gets the number of sections that are joined with another one.</summary>
    public int Wrong { get; private set; }

    /// <summary>Gets the number of articles in which all sections that both sides have are joined.</summary>
    public int Whole { get; private set; }

    /// <summary>Gets the share of the joined sections that is right.</summary>
    public double Precision => Joined == 0 ? 1 : 1 - ((double)Wrong / Joined);

    /// <summary>Gets the share of the sections of both sides that is joined rightly.</summary>
    public double Recall => Expected == 0 ? 1 : (double)(Joined - Wrong) / Expected;

    /// <summary>Joins two texts, whose headings were those of the undamaged texts in order, and counts.</summary>
    public void Add(PlainPair pair, string source, string target)
    {
        var (left, right) = (PlainPair.Read(source, "en-US"), PlainPair.Read(target, "de-DE"));
        var lefts = OriginsOf(PlainPair.Read(pair.Source, "en-US"), left);
        var rights = OriginsOf(PlainPair.Read(pair.Target, "de-DE"), right);
        var aligned = ArticleAligner.Align(new ResolvedArticle(ArticleGroup.Of([left, right]), new EquatableArray<EquatableArray<LinkResolution>>([[], []])), "en-US");
        var expected = lefts.Intersect(rights.Where(origin => origin >= 0)).Count();
        var joined = aligned.Sections.Where(section => section.Indices is [>= 0, >= 0]).ToList();
        var wrong = joined.Count(section => lefts[section.Indices[0]] < 0 || lefts[section.Indices[0]] != rights[section.Indices[1]]);
        (Expected, Joined, Wrong, Whole) = (Expected + expected, Joined + joined.Count, Wrong + wrong, Whole + (joined.Count - wrong == expected ? 1 : 0));
    }

    /// <summary>Returns the index that each heading had before one was removed, inserted, or given another level; -1 for an inserted one.</summary>
    private static int[] OriginsOf(ArticleVariant before, ArticleVariant after)
    {
        var same = Enumerable.Range(0, Math.Min(before.Headings.Count, after.Headings.Count)).TakeWhile(i => before.Headings[i].Label == after.Headings[i].Label).Count();
        var added = after.Headings.Count - before.Headings.Count;
        return [.. Enumerable.Range(0, after.Headings.Count).Select(i => i < same ? i : added > 0 && i < same + added ? -1 : i - added)];
    }
}
