using TypedContent.Compiler.Text;

namespace TypedContent.Build.Files;

/// <summary>Gets the problems of files that can't be read.</summary>
internal interface IContentFileLog
{
    /// <summary>Reports a file that can't be opened, or is listed in a wrong way.</summary>
    void ReportFile(string code, string path, string message);

    /// <summary>Reports a file that isn't text from <paramref name="place"/> on.</summary>
    void ReportInvalid(string path, FileSpan place);
}
