using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Compiler.Usage;

namespace TypedContent.Build.Assemblies;

/// <summary>Finds where the methods of an assembly name articles and their members.</summary>
internal sealed class UsageReader(ContentAssembly assembly, SourcePlaces? places)
{
    private const string Getter = "get_";

    // They return articles and texts by other means than their names.
    private static readonly string[] MembersOfSet = ["All", "TryGet", .. SetMembers.Preferred, .. SetMembers.Preferred.Select(SetMembers.LongName)];
    private static readonly string[] MembersOfArticle = ["AllUnits", "AllSections", "AllLinks", "TryGetString"];

    private readonly MetadataReader _metadata = assembly.Metadata;
    private readonly Dictionary<int, ContentUse?> _byToken = [];

    /// <summary>Returns the places, each once.</summary>
    public UsageIndex Read()
    {
        var uses = new List<ContentUse>();
        foreach (var type in _metadata.TypeDefinitions.Select(_metadata.GetTypeDefinition).Where(type => !assembly.IsGenerated(type)))
        {
            foreach (var handle in type.GetMethods())
            {
                var method = _metadata.GetMethodDefinition(handle);
                if (method.RelativeVirtualAddress != 0)
                {
                    Read(handle, assembly.Image.GetMethodBody(method.RelativeVirtualAddress).GetILReader(), uses);
                }
            }
        }

        return new UsageIndex(new EquatableArray<ContentUse>(uses.Distinct()));
    }

    private void Read(MethodDefinitionHandle method, BlobReader code, List<ContentUse> uses)
    {
        foreach (var (offset, token) in InstructionReader.TokensIn(code))
        {
            if (!_byToken.TryGetValue(token, out var use))
            {
                _byToken.Add(token, use = IsOfMember(token) ? UseOf(MetadataTokens.EntityHandle(token)) : null);
            }

            if (use is not null)
            {
                var (path, line, column) = places?.Of(method, offset) ?? (string.Empty, 0, 0);
                uses.Add(use with { FilePath = path, Line = line, Column = column });
            }
        }
    }

    /// <summary>Determines whether a token is of a type or a member, and not of a string or a signature.</summary>
    private static bool IsOfMember(int token) => (TableIndex)(token >> 24) is TableIndex.TypeDef or TableIndex.Field or TableIndex.MethodDef or TableIndex.MemberRef or TableIndex.MethodSpec;

    /// <summary>Returns what a token names; null if it is nothing of articles.</summary>
    private ContentUse? UseOf(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return ArticleAt(handle);
            case HandleKind.MemberReference:
                var reference = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                return UseOf(reference.Parent, _metadata.GetString(reference.Name), reference.Signature);
            case HandleKind.FieldDefinition:
                var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                return UseOf(field.GetDeclaringType(), _metadata.GetString(field.Name), field.Signature);
            case HandleKind.MethodDefinition:
                var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return UseOf(method.GetDeclaringType(), _metadata.GetString(method.Name), method.Signature);
            case HandleKind.MethodSpecification:
                return UseOf(_metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method);
            default:
                return null;
        }
    }

    private ContentUse? UseOf(EntityHandle type, string member, BlobHandle signature)
    {
        if (TypePath.Of(_metadata, type) is not { } path)
        {
            return null;
        }

        var name = member.StartsWith(Getter, StringComparison.Ordinal) ? member.Substring(Getter.Length) : member;
        return (path.Names.Count, path.Names[0], path.Names[path.Names.Count - 1]) switch
        {
            (2, var article, (ContentUse.Strings or ContentUse.Sections or ContentUse.Links) and var table) => At(article, table, ContentAssembly.MemberOf(name)),
            (_, "Articles", _) => ArticleOf(path.Namespace, signature) is { } article ? At(article, string.Empty, string.Empty) : MembersOfSet.Contains(name) ? At(string.Empty, string.Empty, name) : null,
            (1, "Article", _) when path.Namespace == nameof(TypedContent) => MembersOfArticle.Contains(name) ? At(string.Empty, string.Empty, name) : null,
            _ => type.Kind == HandleKind.TypeDefinition ? ArticleAt(type) : null,
        };
    }

    private ContentUse? ArticleAt(EntityHandle type) => _metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var definition && assembly.IsArticle(definition)
        ? At(_metadata.GetString(definition.Name), string.Empty, string.Empty)
        : null;

    /// <summary>Returns the class of the article that the getter of a property returns; null for another member.</summary>
    private string? ArticleOf(string contentNamespace, BlobHandle signature)
    {
        var reader = _metadata.GetBlobReader(signature);
        return reader.ReadSignatureHeader().Kind == SignatureKind.Method
            && reader.ReadCompressedInteger() == 0
            && reader.ReadSignatureTypeCode() == SignatureTypeCode.TypeHandle
            && TypePath.Of(_metadata, reader.ReadTypeHandle()) is { Names.Count: 1 } type
            && type.Namespace == contentNamespace
                ? type.Names[0]
                : null;
    }

    private static ContentUse At(string article, string table, string member) => new(article, table, member, string.Empty, 0, 0);
}
