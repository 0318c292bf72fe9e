using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>Reads every kept file and compares its SHA-256 with the one taken when it came.</summary>
public sealed class StoredFilesCheck(IDbContextFactory<UccmsDbContext> contexts, IFileStore files) : IIntegrityCheck
{
    public string Name => "Kept files";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        var broken = new List<string>();
        foreach (var file in await AllAsync(ct))
        {
            if (broken.Count < IntegrityResult.MostNamed && await FaultOfAsync(file, ct) is { } fault)
            {
                broken.Add(fault);
            }
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        return new IntegrityResult(await db.Set<StoredFileRow>().LongCountAsync(ct), broken);
    }

    private async Task<List<StoredFile>> AllAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return [.. (await db.Set<StoredFileRow>().AsNoTracking().OrderBy(f => f.Id).ToListAsync(ct)).Select(f => f.File)];
    }

    private async Task<string?> FaultOfAsync(StoredFile file, CancellationToken ct)
    {
        try
        {
            await using var content = await files.OpenAsync(file.Id, ct);
            var found = await FileFingerprint.OfAsync(content, ct);
            return found == new FileFingerprint(file.Sha256, file.Length) ? null : $"{file.Name} ({file.Id.Value}) is not as it was kept.";
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return $"{file.Name} ({file.Id.Value}) cannot be read: {e.Message}";
        }
    }
}
