using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedContent.Architecture.Tests;

/// <summary>A source file of the product.</summary>
internal sealed class SourceFile
{
    private readonly CompilationUnitSyntax _root;
    private readonly string _folder;

    private SourceFile(string path, string folder)
    {
        (Path, _folder) = (path, folder);
        _root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot();
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>The namespaces that it imports.</summary>
    public IEnumerable<string> Usings => _root.Usings.Where(import => import.Alias is null).Select(import => import.Name!.ToString());

    /// <summary>The namespaces that it declares.</summary>
    public IEnumerable<string> Namespaces => _root.Members.OfType<BaseNamespaceDeclarationSyntax>().Select(declaration => declaration.Name.ToString());

    /// <summary>The names of the types that it declares, without those in other types.</summary>
    public IEnumerable<string> Types => Declarations.Select(type => type.Identifier.Text);

    /// <summary>A value that indicates whether a public type is among them.</summary>
    public bool IsPublic => Members.Any(type => type.Modifiers.Any(SyntaxKind.PublicKeyword));

    private IEnumerable<BaseTypeDeclarationSyntax> Declarations => Members.OfType<BaseTypeDeclarationSyntax>();

    // Delegates are among them.
    private IEnumerable<MemberDeclarationSyntax> Members => _root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(declaration => declaration.Members);

    /// <summary>Returns the files in a folder of the repository. Those that stand in for the framework are left out.</summary>
    public static IEnumerable<SourceFile> In(string folder)
    {
        var root = RepositoryFolder.Under(folder.Split('/'));
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !System.IO.Path.GetRelativePath(root, path).Split(System.IO.Path.DirectorySeparatorChar).Intersect(["bin", "obj", "Polyfills"]).Any())
            .Order(StringComparer.Ordinal).Select(path => new SourceFile(path, root));
    }

    /// <summary>Returns the namespace that the folder of the file stands for.</summary>
    public string ExpectedNamespace(string root)
    {
        var folder = System.IO.Path.GetRelativePath(_folder, System.IO.Path.GetDirectoryName(Path)!);
        return folder == "." ? root : root + "." + folder.Replace(System.IO.Path.DirectorySeparatorChar, '.');
    }
}
