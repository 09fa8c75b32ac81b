namespace TypedContent.Shared;

/// <summary>
/// Orders the locales of a content set for a reader: for the reader's locale and each of its parents, the locale of that name and then
/// those with the same parent; the default locale; the source locale; all others. Names are compared ignoring case.
/// </summary>
/// <param name="locales">The names of the locales, in the order in which equals are preferred.</param>
/// <param name="source">The locale that the articles were translated from.</param>
/// <param name="preferred">The default locale, if there is one.</param>
internal sealed class FallbackOrder(string[] locales, string source, string? preferred)
{
    private readonly string[][] _lineages = Array.ConvertAll(locales, LocaleLineage.OfName);

    /// <summary>Returns the indexes of all locales, each once, in the order in which text is looked for.</summary>
    /// <param name="lineage">The name of the reader's locale, and its parents.</param>
    internal int[] For(string[] lineage)
    {
        var order = new List<int>(locales.Length);
        foreach (string ancestor in lineage)
        {
            AddNamed(order, ancestor);
            for (int i = 0; i < locales.Length; i++)
            {
                if (Array.Exists(_lineages[i], name => AreEqual(name, ancestor)))
                {
                    Add(order, i);
                }
            }
        }

        if (preferred is not null)
        {
            AddNamed(order, preferred);
        }

        AddNamed(order, source);
        for (int i = 0; i < locales.Length; i++)
        {
            Add(order, i);
        }

        return [.. order];
    }

    private void AddNamed(List<int> order, string name)
    {
        int index = Array.FindIndex(locales, locale => AreEqual(locale, name));
        if (index >= 0)
        {
            Add(order, index);
        }
    }

    private static void Add(List<int> order, int index)
    {
        if (!order.Contains(index))
        {
            order.Add(index);
        }
    }

    private static bool AreEqual(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
