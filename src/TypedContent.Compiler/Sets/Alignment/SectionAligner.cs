using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the sections of an article's variants by their common names.</summary>
internal static class SectionAligner
{
    /// <summary>Returns the sections of all variants, except those that only plain translations have. Those of the first variant come first, in its order.</summary>
    public static IReadOnlyList<AlignedSection> Align(EquatableArray<ArticleVariant> variants, SectionKeys places)
    {
        var sections = new List<AlignedSection>();
        var byPlace = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var v in Enumerable.Range(0, variants.Count).OrderBy(places.IsPlainTranslation))
        {
            var parents = new Stack<(int Level, int Index)>();
            for (var i = 0; i < variants[v].Headings.Count; i++)
            {
                var heading = variants[v].Headings[i];
                while (parents.Count > 0 && parents.Peek().Level >= heading.Level)
                {
                    parents.Pop();
                }

                var place = places.PlaceOf(v, i);
                if (!byPlace.TryGetValue(place, out var index))
                {
                    if (places.IsPlainTranslation(v))
                    {
                        continue;
                    }

                    index = sections.Count;
                    byPlace.Add(place, index);
                    sections.Add(new AlignedSection(
                        heading.Anchor, heading.Level, heading.Label, parents.Count > 0 ? parents.Peek().Index : -1,
                        [.. Enumerable.Repeat(-1, variants.Count)]));
                }

                sections[index].Indices[v] = i;
                parents.Push((heading.Level, index));
            }
        }

        return sections;
    }
}
