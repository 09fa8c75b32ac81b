using System.Security.Cryptography;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler;

/// <summary>Represents what the C# compiler makes of a content set: generated code and diagnostics, in whichever severities.</summary>
/// <remarks>Texts are a part of it only where they name members, are documented, or are in the message of a problem.</remarks>
public sealed class ContentStructure
{
    // The project may turn each rule on.
    private static readonly ReportSettings AllRules = ReportSettings.Default with
    {
        Severities = new(new EquatableArray<ProjectSeverity>([.. RuleCatalog.All.Select(rule => new ProjectSeverity(rule.Id, RuleSeverity.Warning))]), WarningsAreErrors: false),
    };

    private ContentStructure(string hash, bool hasProblems) => (Hash, HasProblems) = (hash, hasProblems);

    /// <summary>Gets a hash, which is equal for sets of which the compiler makes the same.</summary>
    public string Hash { get; }

    /// <summary>Gets a value that indicates whether there are problems, also such that the project doesn't show.</summary>
    public bool HasProblems { get; }

    /// <summary>Returns the structure of <paramref name="content"/>.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="isDocumented">Whether the documentation of members is a part of it.</param>
    /// <param name="isDescribed">
    /// Whether types of the project describe front matter. Only the compiler knows them, so that all front matter is a part of it.
    /// </param>
    public static ContentStructure Of(ContentCompilation content, bool isDocumented, bool isDescribed = false)
    {
        var problems = content.GetAllFindings(AllRules);
        using var algorithm = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, algorithm, CryptoStreamMode.Write))
        using (var writer = new BinaryWriter(stream))
        {
            Write(writer, content);
            if (content.Options.IsExported)
            {
                writer.Write(ExportWriter.Write(content.Index, content.Names, content.Targets.Redirects, content.Options) ?? string.Empty);
            }

            WriteAll(writer, MovedArticle.AllOf(content.Index, content.Names), moved =>
            {
                writer.Write(moved.Path);
                WriteAll(writer, moved.Folders, writer.Write);
                writer.Write(moved.Member);
                writer.Write(moved.Target);
            });
            WriteAll(writer, content.Models, model => Write(writer, model, isDocumented));
            WriteAll(writer, problems, finding => Write(writer, finding.Problem));
            if (isDescribed)
            {
                WriteAll(writer, content.Documents, document => Write(writer, document.Variant));
            }
        }

        return new ContentStructure(Convert.ToBase64String(algorithm.Hash), problems.Count > 0);
    }

    private static void Write(BinaryWriter writer, ContentCompilation content)
    {
        writer.Write(content.Options.DefaultLocale ?? string.Empty);
        WriteAll(writer, content.Locales, writer.Write);
        WriteAll(writer, content.Schema, key =>
        {
            writer.Write(key.Key);
            writer.Write(key.Name);
            writer.Write((int)key.Type);
            writer.Write(key.IsOptional);
        });
    }

    /// <summary>Writes the generated code of an article.</summary>
    internal static void Write(BinaryWriter writer, ArticleModel model, bool isDocumented)
    {
        writer.Write(model.Path);
        WriteAll(writer, model.Name.Folders, writer.Write);
        writer.Write(model.Name.Member);
        writer.Write(model.Name.ClassName);
        writer.Write(model.MemberHash);
        WriteAll(writer, model.Locales, writer.Write);
        WriteAll(writer, model.RequiredMetadata, writer.Write);
        WriteAll(writer, model.Strings, member =>
        {
            writer.Write(member.Name);
            writer.Write(isDocumented ? member.Label : string.Empty);
            WriteAll(writer, member.Parameters ?? [], parameter =>
            {
                writer.Write(parameter.Name);
                writer.Write((int)parameter.Type);
            });
        });
        WriteAll(writer, model.Sections, member =>
        {
            writer.Write(member.Name);
            writer.Write(member.Anchor);
            writer.Write(member.Level);
            writer.Write(isDocumented ? member.Label : string.Empty);
        });
        WriteAll(writer, model.Links, member =>
        {
            writer.Write(member.Name);
            writer.Write((int)member.Kind);
            writer.Write(member.Target);
            writer.Write(member.Fragment);
            writer.Write(member.HasSection);
            writer.Write(member.TargetClass);
            writer.Write(member.IsInSet);
        });
        writer.Write(isDocumented ? model.Title : string.Empty);
        writer.Write(isDocumented ? model.Description : string.Empty);
    }

    private static void Write(BinaryWriter writer, ArticleVariant variant)
    {
        writer.Write(variant.FilePath);
        WriteAll(writer, variant.Metadata, entry =>
        {
            writer.Write(entry.Key);
            writer.Write((int)entry.Form);
            WriteAll(writer, entry.Values, writer.Write);
        });
        WriteAll(writer, variant.MetadataPlaces, place =>
        {
            Write(writer, place.Key);
            Write(writer, place.Value);
            WriteAll(writer, place.Items, item => Write(writer, item));
        });
        WriteAll(writer, variant.Mappings, mapping =>
        {
            writer.Write(mapping.Key);
            writer.Write(mapping.Text);
            Write(writer, mapping.Place);
        });
    }

    /// <summary>Writes a problem.</summary>
    internal static void Write(BinaryWriter writer, Problem problem)
    {
        writer.Write(problem.Rule.Id);
        writer.Write(problem.FilePath);
        Write(writer, problem.Span);
        writer.Write(problem.Message);
    }

    /// <summary>Writes a place, without offsets, since no diagnostic shows them.</summary>
    internal static void Write(BinaryWriter writer, FileSpan span)
    {
        writer.Write(span.StartLine);
        writer.Write(span.StartColumn);
        writer.Write(span.EndLine);
        writer.Write(span.EndColumn);
    }

    /// <summary>Writes the number of items, and each item.</summary>
    internal static void WriteAll<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
