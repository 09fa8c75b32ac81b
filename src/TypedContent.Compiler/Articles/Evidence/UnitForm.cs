namespace TypedContent.Compiler.Articles.Evidence;

/// <summary>Specifies the kind of block that a unit of a plain article is.</summary>
public enum UnitForm
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first paragraph of a list item.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A term of a definition list.</summary>
    Term,

    /// <summary>The title of a container.</summary>
    Title,
}
