using Huiyin.Platform.Rooms;
using Huiyin.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Huiyin.Registry;

/// <summary>Why a form came back, and the field it is about where it is one.</summary>
internal sealed record PageFault(string Sentence, string? Field)
{
    public static PageFault Of(Refusal refusal, HttpContext http) => new(refusal.Sentence(http.RequestServices), refusal.Field);

    public string? At(string field) => Field == field ? Sentence : null;
}
