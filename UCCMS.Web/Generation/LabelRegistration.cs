using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>
/// Gives contracts the barcode ranges that their bookings use: asked for by the nodal office, approved by who approved the
/// contract. Ranges that are there already and large enough are used again.
/// </summary>
internal sealed class LabelRegistration(Stage stage, GenerationOrder order)
{
    private const string Product = "SPD";

    // Opened where the Administrator opened none; the counters' own rolls have other letters.
    private const string Prefix = "EG";
    private const int FirstSerial = 10_000_000;

    public async Task EnsureAsync(World world, CancellationToken ct)
    {
        await OpenSeriesAsync(ct);
        var ranges = await RangesAsync(ct);
        foreach (var contract in world.Contracts)
        {
            if (contract.IsDigital)
            {
                contract.SoftCopyLabels = await RangeAsync(contract, isSoftCopy: true, ranges, ct);
            }

            if (contract.IsDigital || contract.Customer.Index % 3 == 0)
            {
                contract.OwnLabels = await RangeAsync(contract, isSoftCopy: false, ranges, ct);
            }
        }
    }

    private async Task OpenSeriesAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        if (!await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<BarcodeSeries>().AnyAsync(s => s.Product == Product, ct))
        {
            await stage.ActAsync(Troupe.Administrator, $"series {Prefix}", (OpenBarcodeSeries u) => u, new OpenBarcodeSeries.Input(Prefix, Product, FirstSerial), ct);
        }
    }

    private async Task<ILookup<(string Contract, bool IsSoftCopy), LabelRange>> RangesAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var ranges = await db.Set<BarcodeRange>()
            .Join(db.Scoped<Contract>(), r => r.ContractId, c => c.Id, (r, c) => new { r.Id, c.Number, r.IsSoftCopy, r.Prefix, r.FirstSerial, r.LastSerial })
            .OrderBy(r => r.Id).ToListAsync(ct);
        return ranges.ToLookup(r => (r.Number, r.IsSoftCopy), r => new LabelRange(r.Prefix, r.FirstSerial, r.LastSerial));
    }

    private async Task<LabelRange> RangeAsync(
        GeneratedContract contract, bool isSoftCopy, ILookup<(string Contract, bool IsSoftCopy), LabelRange> present, CancellationToken ct)
    {
        var count = LabelBook.RequestFor(contract);
        return present[(contract.Number, isSoftCopy)].FirstOrDefault(r => r.Last - r.First + 1 >= count)
            ?? await AllotAsync(contract, count, isSoftCopy, ct);
    }

    private async Task<LabelRange> AllotAsync(GeneratedContract contract, int count, bool isSoftCopy, CancellationToken ct)
    {
        var step = $"generate {order.Seed}/{order.Customers} {(isSoftCopy ? "soft-copy labels" : "labels")} {contract.Number} {count}";
        var nodal = WorldRegistration.At(Role.NodalOffice, contract.Nodal.Id);
        var input = new RequestBarcodes.Input(await stage.ContractAsync(contract.Number, ct), Product, count, isSoftCopy);
        await stage.EnterAsync(nodal, ct);
        var request = await stage.ActAsync(nodal, step, (RequestBarcodes u) => u, input, ct);
        var approver = WorldRegistration.ApproverOf(contract);
        await stage.EnterAsync(approver, ct);
        var range = await stage.ActAsync(approver, $"{step} approved", (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(request.Id), ct);
        return new LabelRange(range.First[..2], Serial(range.First), Serial(range.Last));
    }

    private static int Serial(string head) => int.Parse(head.AsSpan(2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
