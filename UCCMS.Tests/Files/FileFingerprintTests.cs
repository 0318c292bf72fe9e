using UCCMS.Core.Shared;
using UCCMS.Data.Files;

namespace UCCMS.Tests.Files;

public sealed class FileFingerprintTests
{
    [Fact]
    public async Task Fingerprint_is_the_sha256_of_the_bytes_and_staging_copies_them()
    {
        using var source = new MemoryStream("abc"u8.ToArray());
        using var target = new MemoryStream();
        var staged = await FileFingerprint.StageAsync(source, target, 3, CancellationToken.None);
        Assert.Equal(new FileFingerprint("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3), staged);
        Assert.Equal("abc"u8.ToArray(), target.ToArray());
        Assert.Equal(staged, await FileFingerprint.OfAsync(target, CancellationToken.None));
        Assert.Equal(0, target.Position);
    }

    [Fact]
    public async Task Staging_stops_at_the_limit()
    {
        using var source = new MemoryStream(new byte[300_000]);
        using var target = new MemoryStream();
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => FileFingerprint.StageAsync(source, target, 100_000, CancellationToken.None));
        Assert.Equal("file.too-large", refusal.Code);
        Assert.True(target.Length <= 100_000);
    }
}
