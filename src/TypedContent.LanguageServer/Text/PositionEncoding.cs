namespace TypedContent.LanguageServer.Text;

/// <summary>Specifies the units in which a client counts the characters of a line.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, which all clients know.</summary>
    Utf16,

    /// <summary>UTF-8 code units.</summary>
    Utf8,
}
