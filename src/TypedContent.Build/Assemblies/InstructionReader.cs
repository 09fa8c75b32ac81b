using System.Reflection.Metadata;

namespace TypedContent.Build.Assemblies;

/// <summary>Reads the instructions of a method body that refer to members (ECMA-335, III).</summary>
internal static class InstructionReader
{
    private const byte Prefix = 0xFE;

    /// <summary>Returns the offsets and the tokens of the instructions that have one.</summary>
    public static IEnumerable<(int Offset, int Token)> TokensIn(BlobReader code)
    {
        var tokens = new List<(int, int)>();
        while (code.RemainingBytes > 0)
        {
            var offset = code.Offset;
            var first = code.ReadByte();
            var operation = (ILOpCode)(first == Prefix && code.RemainingBytes > 0 ? (Prefix << 8) | code.ReadByte() : first);
            var size = operation == ILOpCode.Switch ? Math.Max(0, code.ReadInt32()) * 4L : SizeOf(operation);
            if (size > code.RemainingBytes)
            {
                break;
            }

            if (HasToken(operation))
            {
                tokens.Add((offset, code.ReadInt32()));
            }
            else
            {
                code.Offset += (int)size;
            }
        }

        return tokens;
    }

    private static bool HasToken(ILOpCode operation) => operation is ILOpCode.Jmp or ILOpCode.Call or ILOpCode.Calli or ILOpCode.Callvirt
        or (>= ILOpCode.Cpobj and <= ILOpCode.Isinst) or ILOpCode.Unbox or (>= ILOpCode.Ldfld and <= ILOpCode.Stobj)
        or ILOpCode.Box or ILOpCode.Newarr or ILOpCode.Ldelema or ILOpCode.Ldelem or ILOpCode.Stelem or ILOpCode.Unbox_any
        or ILOpCode.Refanyval or ILOpCode.Mkrefany or ILOpCode.Ldtoken
        or ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Initobj or ILOpCode.Constrained or ILOpCode.Sizeof;

    /// <summary>Returns the number of bytes of the operand.</summary>
    private static int SizeOf(ILOpCode operation) => operation switch
    {
        _ when HasToken(operation) => 4,
        >= ILOpCode.Ldarg_s and <= ILOpCode.Stloc_s => 1,
        ILOpCode.Ldc_i4_s or ILOpCode.Leave_s or ILOpCode.Unaligned => 1,
        (ILOpCode)0xFE19 => 1,
        >= ILOpCode.Br_s and <= ILOpCode.Blt_un_s => 1,
        >= ILOpCode.Ldarg and <= ILOpCode.Stloc => 2,
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_r4 or ILOpCode.Leave => 4,
        >= ILOpCode.Br and <= ILOpCode.Blt_un => 4,
        ILOpCode.Ldc_i8 or ILOpCode.Ldc_r8 => 8,
        _ => 0,
    };
}
