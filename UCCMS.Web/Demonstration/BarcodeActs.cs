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
    private const int SoftCopyArticles = 400;

    public async Task RunAsync(CancellationToken ct)
    {
        var clerk = troupe.ClerkAt(Cast.Mumbai);
        var contract = await IdOfAsync(Cast.NafBnpl, ct);
        var request = await stage.ActAsync(clerk, "barcodes for soft copies", (RequestBarcodes u) => u, new RequestBarcodes.Input(contract, "SPD", 5_000, IsSoftCopy: true), ct);
        var range = await stage.ActAsync(troupe.CircleOf(Cast.NafBnpl.Nodal), "allot barcodes", (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(request.Id), ct);
        await stage.ActAsync(clerk, "soft copy", (ReceiveSoftCopyBatch u) => u, SoftCopy(contract, range.First), ct);
        await stage.ActAsync(
            troupe.ClerkAt(Cast.SarojiniNagar), "barcodes that wait", (RequestBarcodes u) => u, new RequestBarcodes.Input(await IdOfAsync(Cast.NafAdvance, ct), "SPP", 12_000), ct);
    }

    private static ReceiveSoftCopyBatch.Input SoftCopy(ContractId contract, string first)
    {
        var from = int.Parse(first.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
        var articles = Enumerable.Range(from, SoftCopyArticles).Select(serial => BarcodeRange.ArticleOf(first[..2], serial));
        var bytes = Encoding.UTF8.GetBytes($"{SoftCopyFile.Article}\n{string.Join('\n', articles)}\n");
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, "march.csv", bytes.Length);
        return new(contract, "DECCAN/MAR/01", "march.csv", Convert.ToHexStringLower(SHA256.HashData(bytes)), SoftCopyFile.Read(table));
    }

    private async Task<ContractId> IdOfAsync(PlannedContract contract, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<Contract>().Where(c => c.Number == contract.Number).Select(c => c.Id).SingleAsync(ct);
    }
}
