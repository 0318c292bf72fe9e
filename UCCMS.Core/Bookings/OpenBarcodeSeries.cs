using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Opens the counter of a prefix for a product; ranges are taken from it, or entered into it where they were allotted before.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class OpenBarcodeSeries(IBarcodesStore barcodes, IContractsStore contracts) : IUseCase<OpenBarcodeSeries.Input, Done>
{
    /// <param name="Prefix">Two letters.</param>
    /// <param name="FirstSerial">Of eight digits, without the check digit.</param>
    public sealed record Input(string Prefix, string Product, int FirstSerial);

    /// <exception cref="RuleViolation">barcode.prefix, barcode.serial, barcode.series-open, contract.product-unknown</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await contracts.RequireProductsAsync([input.Product], ct);
        var series = BarcodeSeries.Open(input.Prefix, input.Product, input.FirstSerial);
        RuleViolation.Unless(
            (await barcodes.SeriesAsync([series.Prefix], ct)).Count == 0,
            "barcode.series-open",
            $"The series {series.Prefix} is open already. A prefix has one counter only, or its ranges could overlap.",
            nameof(Input.Prefix));
        barcodes.Add(series);
        return Done.Value;
    }
}
