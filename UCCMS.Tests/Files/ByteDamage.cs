using System.Text;

namespace UCCMS.Tests.Files;

/// <summary>Damage to a file's bytes, whatever they mean.</summary>
internal static class ByteDamage
{
    public static byte[] Apply(Random random, byte[] content, List<string> damage)
    {
        var bytes = new List<byte>(content);
        var kind = random.Next(8);
        switch (kind)
        {
            case 0 or 1:
                damage.Add("bits");
                Flip(random, bytes);
                break;
            case 2:
                damage.Add("truncated");
                var kept = random.Next(bytes.Count + 1);
                bytes.RemoveRange(kept, bytes.Count - kept);
                break;
            case 3:
                damage.Add("NUL bytes");
                bytes.InsertRange(random.Next(bytes.Count + 1), new byte[random.Next(1, 600)]);
                break;
            case 4:
                damage.Add("chunk twice");
                var (at, length) = Stretch(random, bytes.Count);
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 5:
                damage.Add("chunk missing");
                var (from, count) = Stretch(random, bytes.Count);
                bytes.RemoveRange(from, count);
                break;
            case 6:
                damage.Add("noise");
                var noise = new byte[random.Next(1, 3_000)];
                random.NextBytes(noise);
                bytes.InsertRange(random.Next(bytes.Count + 1), noise);
                break;
            default:
                damage.Add("another file's beginning");
                bytes.InsertRange(0, Beginnings[random.Next(Beginnings.Length)]);
                break;
        }

        return [.. bytes];
    }

    private static readonly byte[][] Beginnings =
    [
        [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
        Encoding.ASCII.GetBytes("%PDF-1.7\n"), Encoding.ASCII.GetBytes("<html><body>"), Encoding.ASCII.GetBytes("<?xml version=\"1.0\"?>"), [0x1F, 0x8B, 8], [0],
    ];

    private static void Flip(Random random, List<byte> bytes)
    {
        for (var times = random.Next(1, 24); times > 0 && bytes.Count > 0; times--)
        {
            bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
        }
    }

    private static (int At, int Length) Stretch(Random random, int count)
    {
        var at = random.Next(count);
        return (at, random.Next(Math.Min(400, count - at)));
    }
}
