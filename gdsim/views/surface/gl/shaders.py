"""The shaders, in the GLSL that OpenGL 2.1 and OpenGL ES 2.0 share.

Positions are in the box; `u_bias` moves a fragment's depth that far towards the eye, so that what lies on the
surface is drawn over it.
"""

from gdsim.views.surface import sights

HEADER = """
#ifdef GL_ES
#extension GL_OES_standard_derivatives : enable
precision highp float;
#endif
uniform mat4 u_view;
uniform mat4 u_projection;
uniform vec2 u_viewport;
uniform float u_bias;
"""

DEPTH_TOWARDS_EYE = """
float biased_depth(vec4 seen) {
    vec4 nearer = u_projection * vec4(seen.xy, min(seen.z + u_bias, -1e-3), 1.0);
    return nearer.z / nearer.w;
}
"""

FADING = f"""
const int MOST_SIGHTS = {sights.MOST_SIGHTS};
const float TIP = {sights.TIP};
const float WIDENING = {sights.WIDENING};
const float BEGINS = {sights.BEGINS};
const float BEGUN = {sights.BEGUN};
const float CORE = {sights.CORE};
const float FADED = {sights.FADED};
"""

# Walls before what must be seen fade as sights.py says: once a corner, not once a pixel.
SURFACE_VERTEX = (
    FADING
    + """
uniform vec3 u_sights[MOST_SIGHTS];
uniform float u_sight_count;
attribute vec3 a_position;
attribute vec3 a_normal;
attribute vec3 a_color;
attribute float a_height;
varying vec3 v_normal;
varying vec3 v_to_eye;
varying vec3 v_color;
varying float v_height;
varying float v_faded;
float fading(vec3 seen) {
    float result = 0.0;
    for (int i = 0; i < MOST_SIGHTS; i++) {
        if (float(i) >= u_sight_count) break;
        vec3 axis = -normalize(u_sights[i]);
        vec3 from_point = seen - u_sights[i];
        float along = max(dot(from_point, axis), 0.0);
        float radius = TIP + WIDENING * along;
        float aside = length(from_point - along * axis);
        float faded = smoothstep(BEGINS, BEGUN, along) * (1.0 - smoothstep(CORE * radius, radius, aside));
        result = max(result, faded);
    }
    return result;
}
void main() {
    vec4 seen = u_view * vec4(a_position, 1.0);
    v_normal = (u_view * vec4(a_normal, 0.0)).xyz;
    v_to_eye = -seen.xyz;
    v_color = a_color;
    v_height = a_height;
    v_faded = fading(seen.xyz);
    gl_Position = u_projection * seen;
}
"""
)

# The light comes over the viewer's left shoulder and wraps around, so that no side is black. What has faded is drawn in
# a pass of its own.
SURFACE_FRAGMENT = (
    FADING
    + """
uniform float u_levels;
uniform float u_line_width;
uniform vec2 u_faded;
varying vec3 v_normal;
varying vec3 v_to_eye;
varying vec3 v_color;
varying float v_height;
varying float v_faded;
void main() {
    if (v_faded < u_faded.x || v_faded >= u_faded.y) discard;
    vec3 normal = normalize(v_normal);
    vec3 to_eye = normalize(v_to_eye);
    float below = step(dot(normal, to_eye), 0.0);
    normal *= 1.0 - 2.0 * below;
    vec3 light = normalize(vec3(-0.45, 0.75, 0.60));
    float wrapped = 0.5 + 0.5 * dot(normal, light);
    float shine = pow(max(dot(normal, normalize(light + to_eye)), 0.0), 24.0);
    vec3 color = v_color * (0.42 + 0.80 * wrapped * wrapped) * (1.0 - 0.28 * below) + 0.10 * shine;
    float level = v_height * u_levels;
    float pixel = max(fwidth(level), 1e-6);
    float apart = abs(fract(level) - 0.5) / pixel;
    float line = 1.0 - smoothstep(0.5 * u_line_width - 0.5, 0.5 * u_line_width + 0.5, apart);
    line *= 1.0 - smoothstep(0.15, 0.45, pixel);
    gl_FragColor = vec4(mix(color, vec3(1.0), 0.52 * line), 1.0 - FADED * v_faded);
}
"""
)

PATCH_VERTEX = """
attribute vec3 a_position;
attribute float a_alpha;
varying float v_alpha;
void main() {
    vec4 seen = u_view * vec4(a_position, 1.0);
    v_alpha = a_alpha;
    gl_Position = u_projection * seen;
    gl_Position.z = biased_depth(seen) * gl_Position.w;
}
"""

PATCH_FRAGMENT = """
uniform vec3 u_color;
varying float v_alpha;
void main() {
    gl_FragColor = vec4(u_color, v_alpha);
}
"""

# A line is a rectangle around it on the screen; the fragment's distance to the line smooths its edges.
# a_corner: which end (0 or 1), which side (-1 or 1). Ends are cut straight, so that lines that continue each other
# meet without covering each other; a line without length is a round dot. Wide lines have dark rims, to stand out from
# any colour of the surface; dots, which fill the bends of lines, have none.
LINE_VERTEX = """
uniform float u_pixels;
attribute vec3 a_start;
attribute vec3 a_end;
attribute vec4 a_color;
attribute vec2 a_width;
attribute vec2 a_corner;
varying vec4 v_color;
varying vec2 v_place;
varying float v_half_width;
void main() {
    vec4 start = u_view * vec4(a_start, 1.0);
    vec4 end = u_view * vec4(a_end, 1.0);
    float near = -0.05;
    bool behind = start.z > near && end.z > near;
    vec4 first = start;
    if (start.z > near) start = mix(end, start, clamp((near - end.z) / (start.z - end.z), 0.0, 1.0));
    if (end.z > near) end = mix(first, end, clamp((near - first.z) / (end.z - first.z), 0.0, 1.0));
    vec4 clip_start = u_projection * start;
    vec4 clip_end = u_projection * end;
    vec2 from = 0.5 * u_viewport * clip_start.xy / clip_start.w;
    vec2 to = 0.5 * u_viewport * clip_end.xy / clip_end.w;
    bool dot_only = a_start == a_end;
    float length = distance(from, to);
    vec2 along = length > 1e-4 ? (to - from) / length : vec2(1.0, 0.0);
    vec2 halves = 0.5 * u_pixels * a_width;
    float reach = max(halves.x, halves.y) + 1.0;
    float beyond = dot_only ? reach : 0.0;
    vec2 outward = (2.0 * a_corner.x - 1.0) * beyond * along + a_corner.y * reach * vec2(-along.y, along.x);
    vec2 here = mix(from, to, a_corner.x) + outward;
    v_place = vec2(dot_only ? (2.0 * a_corner.x - 1.0) * beyond : 0.0, a_corner.y * reach);
    v_half_width = mix(halves.x, halves.y, a_corner.x) * (dot_only ? -1.0 : 1.0);
    v_color = a_color;
    vec4 seen = mix(start, end, a_corner.x);
    gl_Position = behind ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(2.0 * here / u_viewport, biased_depth(seen), 1.0);
}
"""

LINE_FRAGMENT = """
varying vec4 v_color;
varying vec2 v_place;
varying float v_half_width;
void main() {
    float half_width = abs(v_half_width);
    float aside = length(v_place);
    float alpha = clamp(half_width + 0.5 - aside, 0.0, 1.0) * min(1.0, 2.0 * half_width);
    if (alpha < 0.004) discard;
    float rim = 0.65 * clamp(v_half_width - 1.1, 0.0, 1.0) * smoothstep(half_width - 1.3, half_width - 0.3, aside);
    gl_FragColor = vec4(v_color.rgb * (1.0 - rim), v_color.a * alpha);
}
"""

# A small ball is a point of the screen with a rim: in one corner, where a square would have four.
POINT_VERTEX = """
uniform float u_radius;
attribute vec3 a_center;
attribute vec3 a_color;
varying vec2 v_middle;
varying float v_radius;
varying vec3 v_color;
void main() {
    vec4 seen = u_view * vec4(a_center, 1.0);
    vec4 center = u_projection * seen;
    vec2 place = center.xy / center.w;
    v_radius = max(1.5, 0.5 * u_viewport.y * u_projection[1][1] * u_radius / max(-seen.z, 1e-3));
    v_middle = (0.5 + 0.5 * place) * u_viewport;
    v_color = a_color;
    gl_PointSize = 2.0 * v_radius + 1.0;
    gl_Position = seen.z > -0.05 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(place, biased_depth(seen), 1.0);
}
"""

POINT_FRAGMENT = """
uniform vec3 u_rim;
uniform float u_rim_width;
varying vec2 v_middle;
varying float v_radius;
varying vec3 v_color;
void main() {
    vec2 aside = (gl_FragCoord.xy - v_middle) / v_radius;
    float inward = v_radius * (1.0 - length(aside));
    float alpha = clamp(inward + 0.5, 0.0, 1.0);
    if (alpha < 0.004) discard;
    vec3 color = v_color * (0.88 + 0.12 * (aside.y - aside.x));
    gl_FragColor = vec4(mix(u_rim, color, clamp(inward - u_rim_width + 0.5, 0.0, 1.0)), alpha);
}
"""

# A ball is a square that faces the eye; what is inside the circle is shaded as a sphere.
BALL_VERTEX = """
uniform float u_radius;
attribute vec3 a_center;
attribute vec3 a_color;
attribute vec2 a_corner;
varying vec2 v_corner;
varying vec3 v_color;
varying float v_pixel;
void main() {
    vec4 seen = u_view * vec4(a_center, 1.0);
    float depth = biased_depth(seen);
    float radius_pixels = 0.5 * u_viewport.y * u_projection[1][1] * u_radius / max(-seen.z, 1e-3);
    v_pixel = 1.0 / radius_pixels;
    float reach = 1.0 + v_pixel;
    v_corner = reach * a_corner;
    v_color = a_color;
    vec4 center = u_projection * seen;
    vec2 place = center.xy / center.w + reach * radius_pixels * a_corner / (0.5 * u_viewport);
    gl_Position = seen.z > -0.05 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(place, depth, 1.0);
}
"""

BALL_FRAGMENT = """
uniform vec3 u_rim;
varying vec2 v_corner;
varying vec3 v_color;
varying float v_pixel;
void main() {
    float out_from_center = length(v_corner);
    float alpha = clamp((1.0 - out_from_center) / v_pixel + 0.5, 0.0, 1.0);
    if (alpha < 0.004) discard;
    vec3 normal = vec3(v_corner, sqrt(max(0.0, 1.0 - out_from_center * out_from_center)));
    vec3 light = normalize(vec3(-0.45, 0.75, 0.60));
    float wrapped = 0.5 + 0.5 * dot(normal, light);
    float shine = pow(max(dot(normal, normalize(light + vec3(0.0, 0.0, 1.0))), 0.0), 40.0);
    vec3 color = v_color * (0.30 + 0.80 * wrapped * wrapped) + 0.55 * shine;
    float rim = smoothstep(1.0 - 2.6 * v_pixel, 1.0 - 1.2 * v_pixel, out_from_center);
    gl_FragColor = vec4(mix(color, u_rim, 0.85 * rim), alpha);
}
"""
