using TypedContent.Shared;

namespace TypedContent.Packs;

/// <summary>Represents a row of the table of metadata.</summary>
internal readonly struct MetadataEntry(Slice key, Slice value, MetadataEntryForm form)
{
    internal Slice Key => key;

    internal Slice Value => value;

    internal MetadataEntryForm Form => form;
}
