using TypedContent.Content.Variants;

namespace TypedContent;

/// <content>Relates the section to the sections around it and in it, and to its texts.</content>
public readonly partial record struct Section
{
    /// <summary>Gets the section that this one is in, by the headings of the locale that it is read in.</summary>
    /// <value>The section, bound as this one is, or <see langword="null"/> if it is in no other.</value>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public Section? Parent => !IsIntroduction && Holder is { } holder && holder.Sections.Parent(_handle.Index) is >= 0 and var parent
        ? new Section(_handle.At(parent))
        : null;

    /// <summary>Gets the sections that are in this one and in no other in it, in the order of the article.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// static void Write(IEnumerable&lt;Section&gt; sections)
    /// {
    ///     foreach (Section section in sections)
    ///     {
    ///         Console.WriteLine($"{new string(' ', 2 * section.Level)}{section.Heading} #{section.Anchor}");
    ///         Write(section.Children);
    ///     }
    /// }
    ///
    /// Write(article.AllSections.Where(section => section.Parent is null));
    /// </code>
    /// </example>
    public IReadOnlyList<Section> Children
    {
        get
        {
            if (IsIntroduction || Holder is not { } holder)
            {
                return [];
            }

            var children = new List<Section>();
            foreach (int child in holder.Sections.Children(_handle.Index))
            {
                children.Add(new Section(_handle.At(child)));
            }

            return children.AsReadOnly();
        }
    }

    /// <summary>Gets the headings of the sections around this one, the outermost first, and its own. The introduction has none.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example><code>string place = string.Join(" / ", section.HeadingPath);</code></example>
    public IReadOnlyList<ContentString> HeadingPath
    {
        get
        {
            var path = new List<ContentString>();
            Variant? variant = IsIntroduction ? null : _handle.Variant;
            int section = _handle.Index;
            while (section >= 0 && variant?.Holder(Part.Section, section) is { } holder)
            {
                path.Insert(0, new Section(_handle.At(section)).Heading);
                section = holder.Sections.Parent(section);
            }

            return path.AsReadOnly();
        }
    }

    /// <summary>Gets the translation units of the section, heading included, in the order of the article. Those of the sections in it are not among them.</summary>
    /// <remarks>A text that is written several times in an article is in the section of its first place.</remarks>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public IReadOnlyList<ContentString> Units
    {
        get
        {
            var units = new List<ContentString>();
            if (Holder is { } holder)
            {
                for (int unit = Article.FirstUnit; unit < holder.Record.StringCount; unit++)
                {
                    if (holder.SectionOfUnit(unit) == _handle.Index && holder.HasUnit(unit))
                    {
                        units.Add(new ContentString(_handle.At(unit)));
                    }
                }
            }

            return units.AsReadOnly();
        }
    }
}
