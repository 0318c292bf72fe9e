using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;

namespace UCCMS.Web.Bookings;

/// <summary>Enters ranges that were allotted before UCCMS, one by hand or many from a workbook.</summary>
public partial class EnterBarcodeRangesPage
{
    private const long MostBytes = 2 * 1_048_576;
    private Entry entry = null!;
    private IReadOnlyList<BarcodeSeries> series = [];
    private BarcodeRangeFile? file;
    private IReadOnlyList<RowProblem> problems = [];
    private string fileName = string.Empty;
    private string? refusal;
    private string prefix = string.Empty;
    private string first = string.Empty;
    private int? count;
    private string contract = string.Empty;
    private DateOnly from;
    private string source = string.Empty;
    private bool isSoftCopy;

    [Inject]
    private BarcodesQueries Barcodes { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        (entry, from) = (new Entry(Runner), Clock.Today);
        series = await Barcodes.SeriesAsync();
    }

    private async Task EnterOneAsync()
    {
        if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
        {
            entry.Refuse("FirstSerial", "A serial is up to eight digits, without the check digit.");
            return;
        }

        if (count is not (>= 1 and { } numbers))
        {
            entry.Refuse("Count", "Enter how many numbers the range has.");
            return;
        }

        var range = new BarcodeRangeEntry(0, prefix, serial, numbers, contract.Trim(), isSoftCopy, from, source);
        var said = $"{BarcodeRange.Head(prefix, serial)} with {IndianNumber.Format(numbers)} numbers is entered.";
        if (await entry.RunAsync((EnterBarcodeRanges u) => u, new EnterBarcodeRanges.Input([range]), said))
        {
            (first, count) = (string.Empty, null);
        }
    }

    private async Task ReadAsync(IBrowserFile upload)
    {
        (file, refusal, fileName) = (null, null, upload.Name);
        try
        {
            using var staged = new MemoryStream();
            await using var content = upload.OpenReadStream(MostBytes);
            var fingerprint = await FileFingerprint.StageAsync(content, staged, MostBytes, CancellationToken.None);
            using var table = TableFile.Open(staged, upload.Name, fingerprint.Length);
            var read = BarcodeRangeFile.Read(table);
            problems = [.. read.Problems.Concat(await Barcodes.CheckAsync(read.Entries)).OrderBy(p => p.Row)];
            file = read;
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
        catch (IOException)
        {
            refusal = "The file is larger than 2 MB or the upload broke off. Nothing was changed. Upload it again.";
        }
    }

    private async Task EnterFileAsync()
    {
        if (await entry.RunAsync((EnterBarcodeRanges u) => u, new EnterBarcodeRanges.Input(file!.Entries), $"{file.Entries.Count} ranges of {fileName} are entered."))
        {
            file = null;
        }
    }
}
