using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;

namespace UCCMS.Web.Bookings;

/// <summary>Upload, preview and confirmation of a customer's soft copy.</summary>
public partial class ReceiveSoftCopyPage
{
    private const long MostBytes = 20 * 1_048_576;
    private Entry entry = null!;
    private IReadOnlyList<BarcodeContract>? contracts;
    private SoftCopyFile? file;
    private SoftCopyVerdict verdict = new(null, []);
    private string fileName = string.Empty;
    private string sha256 = string.Empty;
    private string? refusal;
    private int contract;
    private string batchRef = string.Empty;

    [Inject]
    private BarcodesQueries Barcodes { get; set; } = default!;

    [Inject]
    private SoftCopyQueries Copies { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        entry = new Entry(Runner);
        contracts = await Barcodes.ContractsAsync(Actors.Current.OfficeId, Clock.Today);
        contract = contracts is [var only] ? only.Id.Value : 0;
    }

    private async Task ReadAsync(IBrowserFile upload)
    {
        (file, refusal, fileName) = (null, null, upload.Name);
        entry = new Entry(Runner);
        try
        {
            using var staged = new MemoryStream();
            await using var content = upload.OpenReadStream(MostBytes);
            var fingerprint = await FileFingerprint.StageAsync(content, staged, MostBytes, CancellationToken.None);
            using var table = TableFile.Open(staged, upload.Name, fingerprint.Length);
            (file, sha256) = (SoftCopyFile.Read(table), fingerprint.Sha256);
            TakeFromFile(file);
            await CheckAsync();
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
        catch (IOException)
        {
            refusal = "The file is larger than 20 MB or the upload broke off. Nothing was changed. Upload it again, or split it.";
        }
    }

    // what the file names need not be chosen again
    private void TakeFromFile(SoftCopyFile read)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        batchRef = read.BatchRefNamed ?? name[..Math.Min(50, name.Length)];
        contract = contracts?.FirstOrDefault(c => string.Equals(c.Number, read.ContractNamed, StringComparison.OrdinalIgnoreCase))?.Id.Value ?? contract;
    }

    private async Task CheckAsync() => verdict = contract == 0
        ? new(null, file!.Problems)
        : await Copies.CheckAsync(new ContractId(contract), batchRef.Trim(), sha256, file!);

    private async Task ReceiveAsync()
    {
        if (contract == 0)
        {
            entry.Refuse("Contract", "Choose the contract whose customer sent the file.");
            return;
        }

        var input = new ReceiveSoftCopyBatch.Input(new ContractId(contract), batchRef, fileName, sha256, file!);
        if (await entry.RunAsync((ReceiveSoftCopyBatch u) => u, input, string.Empty))
        {
            Navigation.NavigateTo(Urls.SoftCopies);
        }
    }
}
