namespace TypedContent.Packs;

/// <summary>A row of the table of metadata.</summary>
internal readonly struct MetadataEntry(Fragment key, Fragment value, MetadataForm form)
{
    internal Fragment Key => key;

    internal Fragment Value => value;

    internal MetadataForm Form => form;
}

/// <summary>What a metadata entry is a part of.</summary>
internal enum MetadataForm
{
    Scalar = 0,
    ListItem = 1,
    EmptyList = 2,
}
