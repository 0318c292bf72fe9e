using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Demonstration;

/// <summary>GSTR-1 of January at the filing offices: prepared and filed on the tenth and eleventh, but for Maharashtra's, which is late.</summary>
internal sealed class FilingActs(Stage stage, Troupe troupe)
{
    private static readonly ReturnPeriod January = new(202601);

    private static readonly (DateOnly Day, OfficeId Office, string State, string Arn)[] Filings =
    [
        (new(2026, 2, 10), Cast.NewDelhi, "07", "AA070226104417K"),
        (new(2026, 2, 10), Cast.Bengaluru, "29", "AA290226087152R"),
        (new(2026, 2, 11), Cast.Chennai, "33", "AA330226118803C"),
    ];

    public async Task FileJanuaryAsync(CancellationToken ct)
    {
        foreach (var (day, office, state, arn) in Filings)
        {
            await stage.MoveToAsync(day, ct);
            var clerk = troupe.ClerkAt(office);
            var gstin = SetUp.SupplierGstinOf(state);
            var prepared = await stage.ActAsync(clerk, $"prepare return {state} {January}", (PrepareReturn u) => u, new PrepareReturn.Input(gstin, January), ct);
            await stage.ActAsync(clerk, $"file return {state} {January}", (FileReturn u) => u, new FileReturn.Input(prepared, arn, day), ct);
        }
    }
}
