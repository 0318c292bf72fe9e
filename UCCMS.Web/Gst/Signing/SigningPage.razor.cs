using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Gst.Signing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Signing;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Signing;

/// <summary>The certificates that sign documents: of the registrations that the post decides on.</summary>
public partial class SigningPage
{
    private Entry entry = null!;
    private IReadOnlyList<SigningRow>? rows;
    private SigningRow? chosen;
    private Dialog? loading;
    private ConfirmDialog? ending;
    private IBrowserFile? file;
    private string password = string.Empty;
    private string? missing;
    private string? refusal;
    private int warningDays;

    [Inject]
    private SigningQueries Certificates { get; set; } = default!;

    [Inject]
    private SigningOptions Options { get; set; } = default!;

    [Inject]
    private ISecretSeal Seal { get; set; } = default!;

    [Inject]
    private ISettings Settings { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        entry = new Entry(Runner);
        warningDays = await Settings.ValueAsync(SettingKeys.SigningWarningDays, Clock.Today);
        await ReadAsync();
    }

    private async Task ReadAsync() =>
        rows = [.. (await Certificates.ListAsync(Clock.Today)).Where(r => SigningOffice.Has(Actors.Current, r.FilingOfficeId))];

    private bool Configured(string gstin) => Options.Certificates.ContainsKey(gstin);

    private (string Tone, string Words) StandingOf(SigningCertificateRow certificate)
    {
        var days = IndianTime.DateOf(certificate.NotAfterUtc).DayNumber - Clock.Today.DayNumber;
        return days < 0 ? ("bad", "Over: nothing is signed")
            : days <= warningDays ? ("gold", string.Create(CultureInfo.InvariantCulture, $"Ends in {days} days"))
            : ("good", "Signs");
    }

    private async Task OpenLoadAsync(SigningRow row)
    {
        entry = new Entry(Runner);
        (chosen, file, password, missing, refusal) = (row, null, string.Empty, null, null);
        await loading!.OpenAsync();
    }

    private async Task OpenEndAsync(SigningRow row)
    {
        (chosen, refusal) = (row, null);
        await ending!.Open();
    }

    /// <summary>Sealed before the act, so that neither file nor password stands in any record of it.</summary>
    private async Task LoadAsync()
    {
        missing = file is null ? "Choose the file first." : null;
        if (file is null)
        {
            return;
        }

        var closed = Seal.Seal(new CertificateFile(await ContentAsync(file), password).ToBytes());
        password = string.Empty;
        var input = new LoadSigningCertificate.Input(chosen!.Gstin, file.Name, closed);
        if (await entry.RunAsync((LoadSigningCertificate u) => u, input, $"From now on documents under {chosen.Gstin} are signed."))
        {
            await loading!.CloseAsync();
            await ReadAsync();
        }
    }

    private static async Task<byte[]> ContentAsync(IBrowserFile file)
    {
        using var content = new MemoryStream();
        await using var source = file.OpenReadStream(1_048_576);
        await source.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task EndAsync()
    {
        if (await entry.RunAsync((EndSigning u) => u, new EndSigning.Input(chosen!.Gstin), $"Documents under {chosen.Gstin} are no longer signed digitally."))
        {
            await ReadAsync();
        }
    }
}
