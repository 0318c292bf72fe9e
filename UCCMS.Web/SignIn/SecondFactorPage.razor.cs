using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using QRCoder;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>Sets up the authenticator app by QR code and hands out recovery codes.</summary>
public partial class SecondFactorPage
{
    private const int RecoveryCodes = 8;
    private bool isMandatory;
    private string? fault;
    private string key = string.Empty;
    private string qr = string.Empty;
    private Person? person;
    private IReadOnlyList<string>? recoveryCodes;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private Entered? Input { get; set; }

    [Inject]
    private SignInManager<Person> SignIn { get; set; } = default!;

    [Inject]
    private ActorQueries Posts { get; set; } = default!;

    [Inject]
    private IHostEnvironment Host { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private SignInRecords Records { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private UserManager<Person> Users => SignIn.UserManager;

    protected override async Task OnInitializedAsync()
    {
        Input ??= new Entered();
        person = await Users.GetUserAsync(HttpContext.User);
        if (person is null)
        {
            Navigation.NavigateTo(Urls.SignIn, forceLoad: true);
            return;
        }

        if (!person.TwoFactorEnabled)
        {
            isMandatory = SecondFactorPolicy.IsMandatory(await Posts.PostsInForceAsync(person.Id), Host);
            await ShowKeyAsync();
        }
    }

    private async Task ShowKeyAsync()
    {
        if (await Users.GetAuthenticatorKeyAsync(person!) is not { Length: > 0 } secret)
        {
            Actors.Set(Actor.System("sign-in"));
            await Users.ResetAuthenticatorKeyAsync(person!);
            await SignIn.RenewAsync(HttpContext, person!, HttpContext.User.PostId()); // the security stamp changed
            secret = (await Users.GetAuthenticatorKeyAsync(person!))!;
        }

        key = string.Join(' ', secret.Chunk(4).Select(c => new string(c))).ToLowerInvariant();
        using var data = QRCodeGenerator.GenerateQrCode($"otpauth://totp/UCCMS:{person!.UserName}?secret={secret}&issuer=UCCMS&digits=6", QRCodeGenerator.ECCLevel.M);
        using var image = new SvgQRCode(data);
        qr = image.GetGraphic(4);
    }

    private async Task EnableAsync()
    {
        Actors.Set(Actor.System("sign-in"));
        var code = Input!.Code.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!await Users.VerifyTwoFactorTokenAsync(person!, Users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            fault = "The code is not right. Codes change every 30 seconds; check that the phone's clock is right.";
            return;
        }

        await Users.SetTwoFactorEnabledAsync(person!, enabled: true);
        recoveryCodes = [.. (await Users.GenerateNewTwoFactorRecoveryCodesAsync(person!, RecoveryCodes))!];
        await Records.DoneAsync("Set up second factor", person!);
        await SignIn.RenewAsync(HttpContext, person!, HttpContext.User.PostId());
    }

    private sealed class Entered
    {
        public string Code { get; set; } = string.Empty;
    }
}
