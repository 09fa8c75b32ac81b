namespace TypedContent.Compiler.Settings;

/// <summary>Specifies what the links of articles name.</summary>
public enum LinkStyle
{
    /// <summary>Links name files: <c>billing/invoices.md</c>.</summary>
    File,

    /// <summary>Links name the pages of a site: <c>billing/invoices</c>, <c>../invoices/</c>, <c>/billing/invoices</c>.</summary>
    Site,
}
