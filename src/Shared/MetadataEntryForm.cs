namespace TypedContent.Shared;

/// <summary>Specifies what an entry of a record's metadata table is. A list is a run of entries with one key.</summary>
internal enum MetadataEntryForm
{
    Scalar = 0,
    ListItem = 1,
    EmptyList = 2,
}
