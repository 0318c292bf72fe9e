using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Approves a barcode request; the range is taken from the first series of the product that has room.</summary>
[Requires(Permissions.ApproveBarcodes)]
public sealed class ApproveBarcodeRequest(IBarcodesStore barcodes, IContractsStore contracts, TimeProvider time) : IUseCase<ApproveBarcodeRequest.Input, ApproveBarcodeRequest.Result>
{
    public sealed record Input(BarcodeRequestId Request);

    /// <summary>What was allotted: the first ten characters of the first and of the last article number.</summary>
    public sealed record Result(string First, string Last);

    /// <exception cref="RuleViolation">barcode.unknown, barcode.no-series, and those of <see cref="BarcodeRequest.Approve"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var request = await barcodes.GetAsync(input.Request, ct);
        var contract = await contracts.GetAsync(request.ContractId, ct);
        var series = await barcodes.SeriesOfAsync(request.Product, ct);
        RuleViolation.Unless(
            series.Count > 0, "barcode.no-series", $"No series of barcodes is open for {request.Product}. The Administrator opens one under “Barcode series”.");
        foreach (var counter in series)
        {
            var ahead = await barcodes.RangesFromAsync(counter.Prefix, counter.NextSerial, ct);
            if (counter.HasRoom(request.Quantity, ahead) || counter == series[^1])
            {
                var range = request.Approve(contract, counter, ahead, actor, time.GetUtcNow().UtcDateTime);
                barcodes.Add(range);
                return new(range.First, range.Last);
            }
        }

        throw new InvalidOperationException("The last series is always tried.");
    }
}
