using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Data;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>Barcodes of a customer's own: a range allotted for soft copies, a soft copy of it, and a request that waits.</summary>
internal sealed class BarcodeActs(Stage stage, Troupe troupe)
{
    public async Task SoftCopyAsync(CancellationToken ct)
    {
        var clerk = troupe.ClerkAt(Cast.Mumbai);
        var contract = await IdOfAsync(Cast.NafBnpl, ct);
        var request = await stage.ActAsync(clerk, "barcodes for soft copies", (RequestBarcodes u) => u, new RequestBarcodes.Input(contract, "SPD", 5_000, IsSoftCopy: true), ct);
        var range = await stage.ActAsync(troupe.CircleOf(Cast.NafBnpl.Nodal), "allot barcodes", (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(request.Id), ct);
        if (range.First != $"{Cast.SoftCopyPrefix}{Cast.SoftCopyFirst}")
        {
            throw new InvalidOperationException($"The demonstration wants a fresh database: its barcodes begin with {range.First}, not {Cast.SoftCopyPrefix}{Cast.SoftCopyFirst}.");
        }

        await stage.ActAsync(clerk, "soft copy", (ReceiveSoftCopyBatch u) => u, SoftCopy(contract), ct);
    }

    public async Task RequestThatWaitsAsync(CancellationToken ct) => await stage.ActAsync(
        troupe.ClerkAt(Cast.SarojiniNagar), "barcodes that wait", (RequestBarcodes u) => u, new RequestBarcodes.Input(await IdOfAsync(Cast.NafAdvance, ct), "SPP", 12_000), ct);

    private static ReceiveSoftCopyBatch.Input SoftCopy(ContractId contract)
    {
        var articles = Enumerable.Range(Cast.SoftCopyFirst, Cast.SoftCopyArticles).Select(serial => BarcodeRange.ArticleOf(Cast.SoftCopyPrefix, serial));
        var bytes = Encoding.UTF8.GetBytes($"{SoftCopyFile.Article}\n{string.Join('\n', articles)}\n");
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, "february.csv", bytes.Length);
        return new(contract, "DECCAN/FEB/01", "february.csv", Convert.ToHexStringLower(SHA256.HashData(bytes)), SoftCopyFile.Read(table));
    }

    private async Task<ContractId> IdOfAsync(PlannedContract contract, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Contract>().Where(c => c.Number == contract.Number).Select(c => c.Id).SingleAsync(ct);
    }
}
