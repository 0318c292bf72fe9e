using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>The code of the authenticator app, or a recovery code, after the right password.</summary>
public partial class SecondFactorCodePage
{
    private string? fault;

    [SupplyParameterFromForm]
    private Entered? Input { get; set; }

    [SupplyParameterFromQuery(Name = "returnUrl")]
    private string? ReturnUrl { get; set; }

    [Inject]
    private SignInManager<Person> SignIn { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private SignInRecords Records { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override void OnInitialized() => Input ??= new Entered();

    private async Task SignInAsync()
    {
        Actors.Set(Actor.System("sign-in"));
        if (await SignIn.GetTwoFactorAuthenticationUserAsync() is not { } person)
        {
            Navigation.NavigateTo(Urls.SignIn, forceLoad: true);
            return;
        }

        var code = Input!.Code.Replace(" ", string.Empty, StringComparison.Ordinal);
        var isRecovery = code.Contains('-', StringComparison.Ordinal);
        var result = isRecovery
            ? await SignIn.TwoFactorRecoveryCodeSignInAsync(code)
            : await SignIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
        {
            await Records.DoneAsync("Sign in", person, isRecovery ? "With a recovery code." : "With the second factor.");
            Navigation.NavigateTo(LocalAddress.Or(ReturnUrl, Urls.Home), forceLoad: true);
            return;
        }

        await Records.DeniedAsync("Sign in", person.UserName!, result.IsLockedOut ? "Locked out." : "Wrong second factor.");
        fault = result.IsLockedOut
            ? "After five wrong tries this employee id is locked for 15 minutes."
            : "The code is not right. Codes change every 30 seconds; check that the phone's clock is right.";
    }

    private sealed class Entered
    {
        public string Code { get; set; } = string.Empty;
    }
}
