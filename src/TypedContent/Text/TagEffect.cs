namespace TypedContent.Text;

/// <summary>Specifies the effect of a tag on the text around it.</summary>
internal enum TagEffect
{
    None,
    Block,
    Preformatted,
    Cell,
    LineBreak,
    Image,
}
